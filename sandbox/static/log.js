// What the bot called, newest first.

import { h } from '/static/dom.js'
import { store } from '/static/store.js'
import { seconds } from '/static/time.js'
import { say } from '/static/words.js'

const SHOWN = 120
const FILTERS = {
  all: () => true,
  here: (call) => call.chat === store.open,
  errors: (call) => call.status !== 200,
}
let filter = 'all'
let part
const open = new WeakSet()

export function draw() {
  part = h('div', { class: 'log' })
  update()
  return part
}

export function update() {
  const found = store.calls.filter(FILTERS[filter]).slice(0, SHOWN)
  const focused = part.contains(document.activeElement) ? document.activeElement.dataset.key : null
  part.replaceChildren(
    h('div', { class: 'segments small', role: 'group' }, Object.keys(FILTERS).map((name) => h('button', {
      type: 'button', 'aria-pressed': String(name === filter), 'data-key': name, onclick: () => { filter = name; update() },
    }, say(`log-${name}`)))),
    found.length ? h('ol', {}, found.map(line)) : h('p', { class: 'hint' }, say(store.calls.length ? 'log-none' : 'log-empty')))
  if (focused) part.querySelector(`[data-key="${focused}"]`)?.focus()
}

function line(call) {
  const good = call.status === 200
  const details = h('details', { open: open.has(call), ontoggle: (event) => {
    if (event.target.open) open.add(call)
    else open.delete(call)
    if (event.target.open && !event.target.querySelector('pre')) event.target.append(inside(call))
  } },
  h('summary', {},
    h('time', {}, seconds(call.at)),
    h('span', { class: 'method' }, h('b', {}, call.method), call.to && h('small', {}, call.to)),
    h('span', { class: `status ${good ? 'good' : 'bad'}`, title: call.description }, call.status ? String(call.status) : say('no-answer-status'))))
  return h('li', {}, details)
}

function inside(call) {
  const said = [call.description, call.fault && say(`fault-${call.fault}`)].filter(Boolean).join(' · ')
  return h('div', { class: 'inside' }, said && h('p', {}, said), h('pre', { tabindex: 0 }, JSON.stringify(readable(call.params), null, 2)))
}

// Values that are JSON themselves (keyboards, rich messages) are shown opened.
function readable(params) {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => {
    if (!/^[[{]/.test(value)) return [name, value]
    try { return [name, JSON.parse(value)] } catch { return [name, value] }
  }))
}
