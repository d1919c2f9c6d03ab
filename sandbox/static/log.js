// What the bot called, newest first.

import { h, settle } from '/static/dom.js'
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
let lines = new WeakMap()
let list

export function draw() {
  lines = new WeakMap()
  list = h('ol')
  part = h('div', { class: 'log' },
    h('div', { class: 'segments small', role: 'group', 'aria-label': say('log') }, Object.keys(FILTERS).map((name) => h('button', {
      type: 'button', 'data-filter': name, onclick: () => { filter = name; update() },
    }, say(`log-${name}`)))),
    list, h('p', { class: 'hint' }))
  update()
  return part
}

export function update() {
  const found = store.calls.filter(FILTERS[filter]).slice(0, SHOWN)
  for (const button of part.querySelectorAll('[data-filter]')) button.setAttribute('aria-pressed', String(button.dataset.filter === filter))
  settle(list, found.map(same))
  const hint = part.querySelector('.hint')
  hint.hidden = found.length > 0
  hint.textContent = say(store.calls.length ? 'log-none' : 'log-empty')
}

function same(call) {
  if (!lines.has(call)) lines.set(call, line(call))
  return lines.get(call)
}

function line(call) {
  const good = call.status === 200
  const details = h('details', { ontoggle: (event) => {
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
