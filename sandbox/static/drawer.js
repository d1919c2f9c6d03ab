// The control drawer: beside the chat on a wide screen, a sheet on a narrow one.

import * as clockPart from '/static/clock.js'
import { byId, h, iconButton, soon } from '/static/dom.js'
import * as faults from '/static/faults.js'
import * as log from '/static/log.js'
import { order } from '/static/net.js'
import { kept, on, store } from '/static/store.js'
import { failed, question } from '/static/toast.js'
import { say } from '/static/words.js'

const beside = window.matchMedia('(min-width: 1160px)')
const tabs = { log, faults }
let tab = kept.get('tab') === 'faults' ? 'faults' : 'log'
let opener = null

export function setUp() {
  const app = byId('app')
  if (beside.matches && kept.get('drawer') !== 'closed') app.dataset.drawer = 'open'
  byId('shade').addEventListener('click', close)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen() && !beside.matches && !document.querySelector('dialog[open]')) close()
  })
  beside.addEventListener('change', () => { if (isOpen() && !beside.matches) close()
    else settle() })
  on('clock', clockPart.update)
  on('faults', () => { count(); if (tab === 'faults') faults.update() })
  on('calls open', soon(() => { if (tab === 'log') log.update() }))
  draw()
  settle()
}

const isOpen = () => byId('app').dataset.drawer === 'open'

export function toggle(event) {
  opener = event?.currentTarget ?? null
  if (isOpen()) return close()
  byId('app').dataset.drawer = 'open'
  kept.set('drawer', 'open')
  settle()
  byId('drawer').querySelector('button.shut').focus()
}

function close() {
  delete byId('app').dataset.drawer
  kept.set('drawer', 'closed')
  settle()
  if (opener?.isConnected) opener.focus()
}

// A sheet above the chat takes everything behind it out of reach.
function settle() {
  const covering = isOpen() && !beside.matches
  byId('people').inert = byId('chat').inert = covering
  byId('drawer').inert = !isOpen()
}

export function draw() {
  const drawer = byId('drawer')
  drawer.setAttribute('aria-label', say('drawer-title'))
  drawer.replaceChildren(
    h('header', {}, h('h2', {}, say('drawer-title')),
      store.restarts && iconButton('again', say('restart'), restart),
      iconButton('close', say('close'), close, { class: 'round shut' })),
    clockPart.draw(),
    h('div', { class: 'segments', role: 'tablist' }, Object.keys(tabs).map((name) =>
      h('button', { type: 'button', role: 'tab', 'data-tab': name, 'aria-selected': String(tab === name), onclick: () => choose(name) },
        say(name), name === 'faults' && h('span', { class: 'count' })))),
    h('div', { class: 'tab', role: 'tabpanel' }, tabs[tab].draw()))
  count()
}

function choose(name) {
  tab = name
  kept.set('tab', name)
  draw()
  byId('drawer').querySelector(`[data-tab="${name}"]`).focus()
}

function count() {
  const badge = byId('drawer').querySelector('.count')
  if (badge) badge.textContent = store.faults.length || ''
  byId('app').classList.toggle('troubled', store.faults.length > 0)
}

async function restart() {
  const agreed = await question({
    title: say('restart-question'), text: say('restart-text'), yes: say('restart'), no: say('cancel'), danger: true,
  })
  if (agreed) await order('restart').catch(failed)
}
