// The switchboard: trouble between the bot and its Telegram, on demand.

import { h } from '/static/dom.js'
import { order } from '/static/net.js'
import { kept, store } from '/static/store.js'
import { failed } from '/static/toast.js'
import { say } from '/static/words.js'

const KINDS = ['too_many', 'server_error', 'bad_gateway', 'lost_answer', 'garbage', 'silence', 'refused_connection']
const TIMES = [1, 3, 10, null]
let times = TIMES.find((one) => String(one) === kept.get('times')) ?? null
let here = false
let part

export function draw() {
  part = h('div', { class: 'faults' })
  update()
  return part
}

export function update() {
  const focused = document.activeElement?.dataset?.key
  part.replaceChildren(
    h('p', { class: 'hint' }, say('faults-text')),
    choice(say('times'), TIMES.map((one) => [one === null ? say('always') : String(one), one === times, () => { times = one; kept.set('times', String(one)) }, `t${one}`])),
    choice(say('where'), [
      [say('everywhere'), !here, () => { here = false }, 'w0'],
      [say('open-chat'), here, () => { here = true }, 'w1'],
    ]),
    h('ul', {}, KINDS.map(line)),
    h('button', { type: 'button', class: 'plain wide', 'data-key': 'calm', disabled: store.faults.length === 0, onclick: () => order('calm').catch(failed) }, say('calm')))
  if (focused) part.querySelector(`[data-key="${focused}"]`)?.focus()
}

function choice(label, options) {
  return h('div', { class: 'choice' }, h('span', {}, label), h('div', { class: 'segments', role: 'group', 'aria-label': label },
    options.map(([text, pressed, act, key]) => h('button', {
      type: 'button', 'aria-pressed': String(pressed), 'data-key': key, onclick: () => { act(); update() },
    }, text))))
}

function line(kind) {
  const fault = store.faults.find((one) => one.kind === kind)
  const state = fault && (fault.left === null ? say('on') : say('left', { n: fault.left }))
  return h('li', {}, h('button', {
    type: 'button', role: 'switch', class: 'switch', 'aria-checked': String(Boolean(fault)), 'data-key': kind,
    onclick: () => flip(kind, fault),
  },
  h('span', { class: 'words' }, h('b', {}, say(`fault-${kind}`)), h('small', {}, say(`fault-${kind}-text`))),
  h('span', { class: 'state' }, state ?? ''), h('span', { class: 'lever', 'aria-hidden': 'true' })))
}

function flip(kind, fault) {
  const chat = here && store.open ? { chat: store.open } : {}
  return order('fault', { kind, times: fault ? 0 : times, ...chat }).catch(failed)
}
