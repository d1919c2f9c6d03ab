// The open chat: its head, its messages, its foot.

import { avatar, byId, h, icon, iconButton } from '/static/dom.js'
import * as composer from '/static/composer.js'
import * as messages from '/static/messages.js'
import { get, order } from '/static/net.js'
import { now, on, openRow, speaker, store } from '/static/store.js'
import { clock } from '/static/time.js'
import { failed } from '/static/toast.js'
import { say } from '/static/words.js'

const TYPING = 5500
let acts, typingUntil
const ends = {}

export function setUp(given) {
  acts = given
  on('message', messages.redraw)
  on('standing', (told) => {
    if (store.chat && 'keyboard' in told) store.chat.keyboard = told.keyboard
    drawHead()
    drawFoot()
  })
  on('clock', drawClock)
  window.addEventListener('click', () => closeMenu())
  window.addEventListener('keydown', (event) => event.key === 'Escape' && closeMenu())
  draw()
}

// Fetches the chat; `again` keeps the place when only the connection had been lost.
export async function load(id, again = false) {
  const chat = id === null ? null : await get(`/page/chat/${id}`)
  if (id !== store.open) return
  store.chat = chat
  if (again) messages.drawAll(true)
  else draw()
}

export function draw() {
  stopTyping()
  const pane = byId('chat')
  if (!store.chat || !openRow()) return pane.replaceChildren(empty())
  ends.head = h('header')
  ends.foot = h('footer')
  pane.replaceChildren(ends.head, messages.pane({ onearlier: earlier, onedit: composer.beginEdit }), ends.foot)
  drawHead()
  messages.drawAll()
  drawFoot()
}

function empty() {
  return h('div', { class: 'empty' },
    h('img', { src: '/static/icon.svg', alt: '', width: 72, height: 72 }),
    h('h1', {}, say('empty-title')), h('p', {}, say('empty-text')))
}

function drawHead() {
  const row = openRow()
  const about = [row.role, row.school, row.note].filter(Boolean).join(' · ')
  const grouped = row.group === 'chats'
  ends.head.replaceChildren(
    iconButton('back', say('back'), acts.back, { class: 'round back' }),
    avatar(row.id, row.name),
    h('div', { class: 'title' },
      h('h1', {}, row.name),
      h('p', { class: 'about' }, grouped ? say('members', { n: row.members }) : about || say('with-bot', { bot: store.bot.name })),
      h('p', { class: 'typing', hidden: true }, say('bot-typing', { bot: store.bot.name }), h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')))),
    h('button', { type: 'button', class: 'pill', 'aria-label': say('controls'), title: say('controls'), onclick: acts.toggleDrawer },
      icon('clock'), h('span', { class: 'hour' })),
    ...(grouped ? [speakers(row)] : [menu(row)]))
  drawClock()
}

function drawClock() {
  const hour = ends.head?.querySelector('.hour')
  if (hour) hour.textContent = clock(now())
}

function speakers(row) {
  const chosen = speaker()
  return h('select', { class: 'speaker', 'aria-label': say('speaks-as'), title: say('speaks-as'),
    onchange: (event) => { store.speakers.set(row.id, Number(event.target.value)); messages.drawAll(true); drawFoot() } },
  row.speakers.map((one) => h('option', { value: one.id, selected: one.id === chosen }, `${say('speaks-as')}: ${one.name}`)))
}

function menu(row) {
  const button = iconButton('more', say('more'), (event) => {
    event.stopPropagation()
    const open = list.hidden
    list.hidden = !open
    button.setAttribute('aria-expanded', String(open))
    if (open) list.querySelector('button').focus()
  }, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' })
  const deeds = [
    row.started && !row.blocked && ['start-again', 'again', () => order('start', { user: row.id })],
    row.payload && !row.blocked && ['start-invite', 'link', () => order('start', { user: row.id, payload: row.payload })],
    row.blocked ? ['unblock', 'block', () => order('unblock', { user: row.id })] : ['block', 'block', () => order('block', { user: row.id })],
  ].filter(Boolean)
  const list = h('div', { class: 'popup', role: 'menu', hidden: true }, deeds.map(([key, mark, deed]) =>
    h('button', { type: 'button', role: 'menuitem', onclick: () => { closeMenu(); deed().catch(failed) } }, icon(mark), say(key))))
  return h('div', { class: 'menu' }, button, list)
}

function closeMenu() {
  const list = document.querySelector('#chat .popup')
  if (list && !list.hidden) {
    list.hidden = true
    list.previousElementSibling.setAttribute('aria-expanded', 'false')
  }
}

function drawFoot() {
  const row = openRow()
  if (row.blocked) return ends.foot.replaceChildren(gate(say('unblock'), () => order('unblock', { user: row.id })))
  if (!row.started) return ends.foot.replaceChildren(...unstarted(row))
  composer.draw(ends.foot)
}

function unstarted(row) {
  if (!row.payload) return [gate(say('start'), () => order('start', { user: row.id }), 'start')]
  return [
    gate(say('start-invite'), () => order('start', { user: row.id, payload: row.payload }), 'start'),
    h('button', { type: 'button', class: 'plain wide', onclick: () => order('start', { user: row.id }).catch(failed) }, say('start-plain')),
  ]
}

const gate = (label, deed, kind = '') =>
  h('button', { type: 'button', class: `main wide ${kind}`, onclick: () => deed().catch(failed) }, label)

async function earlier() {
  const { id, messages: known } = store.chat
  const older = await get(`/page/chat/${id}?before=${known[0].id}`)
  if (store.chat?.id !== id) return
  store.chat.messages = [...older.messages, ...store.chat.messages]
  store.chat.more = older.more
  messages.drawAll(true)
}

export async function refreshCommands() {
  if (!store.chat) return
  const { id, commands } = await get(`/page/chat/${store.open}`)
  if (store.chat?.id === id) store.chat.commands = commands
}

export function arrived(told) {
  if (told.chat !== store.chat?.id) return
  if (told.message.bot) stopTyping()
  messages.put(told.message)
  keys(told)
}

export function redrawn(told) {
  if (told.chat !== store.chat?.id) return
  messages.put(told.message, told.kind === 'edit' || told.kind === 'markup')
  keys(told)
}

export function removed(told) {
  if (told.chat === store.chat?.id) messages.remove(told.message)
}

function keys(told) {
  if (JSON.stringify(told.keyboard) === JSON.stringify(store.chat.keyboard)) return
  store.chat.keyboard = told.keyboard
  composer.drawKeys()
}

export function typing(told) {
  const line = ends.head?.querySelector('.typing')
  if (told.chat !== store.chat?.id || !line) return
  clearTimeout(typingUntil)
  line.hidden = false
  typingUntil = setTimeout(stopTyping, TYPING)
}

function stopTyping() {
  const line = ends.head?.querySelector('.typing')
  if (line) line.hidden = true
}
