// Puts the page together: the first look, the address, the news.

import { answered, follow, invitation } from '/static/buttons.js'
import * as chat from '/static/chat.js'
import { announce, byId } from '/static/dom.js'
import * as drawer from '/static/drawer.js'
import { get, order, watch } from '/static/net.js'
import * as people from '/static/people.js'
import { changed, kept, openRow, setNow, speaker, store } from '/static/store.js'
import { failed } from '/static/toast.js'
import { language, say, speak } from '/static/words.js'

const CALLS = 300
const acts = { open, back, toggleDrawer: drawer.toggle, changeLanguage, seen }

function take(state) {
  setNow(state.now)
  Object.assign(store, { zone: state.zone, due: state.due, bot: state.bot, faults: state.faults, restarts: state.restarts })
  store.calls = state.calls
  store.rows = new Map([...state.people, ...state.groups].map((row) => [row.id, row]))
}

async function refresh() {
  take(await get('/page/state'))
  for (const part of ['rows', 'clock', 'faults', 'calls']) changed(part)
  if (store.open && store.rows.has(store.open)) await chat.load(store.open, true)
  seen()
}

function open(id) {
  if (location.hash === `#${id}`) show()
  else location.hash = `#${id}`
}

function back() {
  location.hash = ''
}

async function show() {
  const id = Number(location.hash.slice(1))
  store.open = store.rows.has(id) ? id : null
  byId('app').dataset.pane = store.open ? 'chat' : 'people'
  if (store.open) kept.set('person', id)
  document.title = store.open ? `${openRow().name} — ${say('title')}` : say('title')
  await chat.load(store.open).catch(failed)
  changed('open')
  seen()
}

// The open chat counts as read while somebody can look at it.
function seen() {
  const row = openRow()
  if (row?.unread && !document.hidden) {
    row.unread = 0
    order('read', { chat: row.id }).catch(() => {})
  }
}

const heard = {
  message: (told) => arrived(told),
  edit: (told) => chat.redrawn(told),
  markup: (told) => chat.redrawn(told),
  reaction: (told) => chat.redrawn(told),
  delete: (told) => chat.removed(told),
  action: (told) => chat.typing(told),
  answer: (told) => answered(told),
  commands: () => chat.refreshCommands().catch(() => {}),
  call: (told) => { store.calls = [told.call, ...store.calls].slice(0, CALLS); changed('calls') },
  clock: (told) => { store.due = told.due },
  reload: () => location.reload(),
  row: () => {}, faults: () => {}, time: () => {},
}

function arrived(told) {
  chat.arrived(told)
  if (!told.message.bot) return
  if (told.chat === store.open) announce(say('new-from-bot', { bot: store.bot.name, text: told.message.text }))
  else announce(say('new-elsewhere', { name: told.row.name }))
}

function hear(told) {
  setNow(told.now)
  if (told.row) store.rows.set(told.row.id, told.row)
  if (told.faults && JSON.stringify(told.faults) !== JSON.stringify(store.faults)) { store.faults = told.faults; changed('faults') }
  heard[told.kind]?.(told)
  if (told.row) { seen(); changed('rows') }
  if (told.row?.id === store.open && told.kind === 'row') changed('standing', told)
  changed('clock')
}

let wasLost = false
const line = byId('connection')
let patience

function lost() {
  wasLost = true
  patience ??= setTimeout(() => { line.textContent = say('reconnecting'); line.hidden = false }, 600)
}

function opened() {
  clearTimeout(patience)
  patience = undefined
  line.hidden = true
  if (wasLost) refresh().catch(failed)
  wasLost = false
}

function changeLanguage() {
  speak(language() === 'ru' ? 'en' : 'ru')
  people.draw()
  drawer.draw()
  chat.draw()
}

// Links inside messages: those to the bot and its commands stay here.
function clicked(event) {
  const anchor = event.target.closest?.('#chat a')
  if (!anchor) return
  if (anchor.dataset.command) {
    event.preventDefault()
    order('say', { user: speaker(), chat: store.open, text: anchor.dataset.command }).catch(failed)
  } else if (invitation(anchor.getAttribute('href')) !== null) {
    event.preventDefault()
    follow(anchor.getAttribute('href'))
  }
}

async function begin() {
  document.documentElement.lang = language()
  let ready
  const shown = new Promise((resolve) => { ready = resolve })
  // Listening starts before the first look, so that nothing falls between the two.
  watch({ heard: (told) => shown.then(() => hear(told)), opened, lost })
  take(await get('/page/state'))
  const last = Number(kept.get('person'))
  const wide = window.matchMedia('(min-width: 760px)').matches
  if (!location.hash && wide && store.rows.has(last)) history.replaceState(null, '', `#${last}`)
  people.setUp(acts)
  drawer.setUp(acts)
  chat.setUp(acts)
  addEventListener('hashchange', show)
  document.addEventListener('visibilitychange', () => { seen(); changed('rows') })
  document.addEventListener('click', clicked)
  setInterval(() => changed('clock'), 5000)
  await show()
  ready()
}

begin().catch((error) => { failed(error); setTimeout(() => location.reload(), 3000) })
