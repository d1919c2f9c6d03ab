// The thread of messages: drawn whole once, then touched only where something happened.

import { bubble } from '/static/bubble.js'
import { h, iconButton } from '/static/dom.js'
import { openRow, speaker, store } from '/static/store.js'
import { dayKey, separator } from '/static/time.js'
import { say } from '/static/words.js'

const NEAR_END = 140
let scroller, thread, toEnd, acts
let missed = 0
let sticks = true
let lastTop = 0

export function pane(given) {
  acts = given
  missed = 0
  thread = h('div', { class: 'thread' })
  scroller = h('div', { class: 'scroller', tabindex: 0, role: 'log', 'aria-live': 'off', 'aria-label': openRow().name, onscroll: scrolled }, thread)
  toEnd = iconButton('down', say('to-bottom'), () => end(true), { class: 'round to-end', hidden: true })
  resized.disconnect()
  resized.observe(scroller)
  resized.observe(thread)
  return h('div', { class: 'wall' }, scroller, toEnd)
}

export function drawAll(keepPlace = false) {
  const { messages, more } = store.chat
  const fromEnd = scroller.scrollHeight - scroller.scrollTop
  const wasAtEnd = atEnd()
  const parts = []
  const firstUnread = keepPlace ? null : unreadFrom(messages)
  messages.forEach((message, number) => {
    const previous = messages[number - 1]
    if (!previous || dayKey(previous.at) !== dayKey(message.at)) parts.push(dayLine(message))
    if (message.id === firstUnread) parts.push(h('div', { class: 'fresh' }, say('new-messages')))
    parts.push(made(message, previous))
  })
  thread.replaceChildren(...(parts.length ? parts : [nothing()]))
  thread.classList.toggle('more', more)
  const mark = thread.querySelector('.fresh')
  if (keepPlace) scroller.scrollTop = wasAtEnd ? scroller.scrollHeight : scroller.scrollHeight - fromEnd
  else if (mark) mark.scrollIntoView({ block: 'start' })
  else end(false)
  scrolled()
}

function unreadFrom(messages) {
  const unread = openRow().unread
  const fromBot = messages.filter((message) => message.bot)
  return unread > 0 && unread < fromBot.length ? fromBot[fromBot.length - unread].id : null
}

function nothing() {
  const row = openRow()
  const text = !row.started && (row.payload ? say('start-invite-text') : say('start-text'))
  return h('div', { class: 'nothing' }, h('b', {}, store.bot.name), text || say('with-bot', { bot: store.bot.name }))
}

const dayLine = (message) => h('div', { class: 'day' }, h('span', {}, separator(message.at, say)))

function made(message, previous) {
  const lastOwn = store.chat.messages.findLast((one) => !one.bot && one.author === speaker())
  const editable = message === lastOwn && message.text && !message.contact
  return bubble(message, previous, { onedit: editable ? acts.onedit : null })
}

export function put(message, flash = false) {
  const { messages } = store.chat
  const place = messages.findIndex((one) => one.id === message.id)
  if (place >= 0) {
    messages[place] = message
    return redraw(message, flash)
  }
  append(message)
}

function append(message) {
  const stay = !sticks && (message.bot || message.author !== speaker())
  const previous = store.chat.messages.at(-1)
  const lastOwn = store.chat.messages.findLast((one) => !one.bot && one.author === speaker())
  store.chat.messages.push(message)
  if (!previous) thread.replaceChildren()
  if (!previous || dayKey(previous.at) !== dayKey(message.at)) thread.append(dayLine(message))
  const node = made(message, previous)
  node.classList.add('new')
  thread.append(node)
  if (lastOwn && !message.bot) redraw(lastOwn)
  if (stay) missed += message.bot
  else end(true)
  scrolled()
}

export function redraw(message, flash = false) {
  const { messages } = store.chat
  const place = messages.findIndex((one) => one.id === message.id)
  const old = thread.querySelector(`[data-id="${message.id}"]`)
  if (place < 0 || !old) return
  const stayAtEnd = atEnd()
  const focused = old.contains(document.activeElement) ? [...old.querySelectorAll('button, a')].indexOf(document.activeElement) : -1
  const node = made(messages[place], messages[place - 1])
  if (flash) node.classList.add('flash')
  old.replaceWith(node)
  if (focused >= 0) [...node.querySelectorAll('button, a')][focused]?.focus({ preventScroll: true })
  if (stayAtEnd) end(false)
}

export function remove(id) {
  store.chat.messages = store.chat.messages.filter((one) => one.id !== id)
  thread.querySelector(`[data-id="${id}"]`)?.remove()
}

const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END

function end(smooth) {
  sticks = true
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollTo({ top: scroller.scrollHeight, behavior: smooth && !calm ? 'smooth' : 'instant' })
}

let fetching = false

async function scrolled() {
  const near = atEnd()
  // Only a reader going up lets go of the end: an animation on its way down does not.
  if (near) sticks = true
  else if (scroller.scrollTop < lastTop) sticks = false
  lastTop = scroller.scrollTop
  if (near) missed = 0
  toEnd.hidden = near
  toEnd.dataset.missed = missed || ''
  if (scroller.scrollTop < 80 && store.chat?.more && !fetching) {
    fetching = true
    await acts.onearlier().catch(() => {})
    fetching = false
  }
}

// Who reads the end goes on reading it when pictures load or the keyboard below grows.
const resized = new ResizeObserver(() => { if (sticks) end(false) })
