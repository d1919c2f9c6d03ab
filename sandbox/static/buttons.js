// Buttons under messages: taps, links, copying, and the wait for the bot's answer.

import { h, icon } from '/static/dom.js'
import { order } from '/static/net.js'
import { changed, speaker, store } from '/static/store.js'
import { copied, failed, notice, question } from '/static/toast.js'
import { say } from '/static/words.js'

const PATIENCE = 20_000
const keyOf = (message, label) => `${message.chat}:${message.id}:${label}`

export function inlineKeyboard(message) {
  return h('div', { class: 'inline' }, message.buttons.map((row, rowNumber) =>
    h('div', { class: 'row' }, row.map((button, column) => one(message, button, rowNumber, column)))))
}

function one(message, button, row, column) {
  const waiting = store.waiting.has(keyOf(message, button.text))
  const mark = { url: 'link', copy: 'copy', contact: 'phone' }[button.kind]
  return h('button', {
    type: 'button', class: ['key', button.style, waiting && 'waiting'].filter(Boolean).join(' '),
    'aria-busy': waiting ? 'true' : null, onclick: () => press(message, button, row, column),
  }, h('span', { class: 'label' }, button.text), mark && icon(mark), h('span', { class: 'spinner' }))
}

async function press(message, button, row, column) {
  if (button.kind === 'copy') return copied(button.copy)
  if (button.kind === 'url') return follow(button.url)
  const key = keyOf(message, button.text)
  if (store.waiting.has(key)) return
  store.waiting.set(key, setTimeout(() => { notice(say('no-answer')); settle(message.chat, message.id, key) }, PATIENCE))
  changed('message', message)
  try {
    await order('tap', { user: speaker(), chat: message.chat, message: message.id, row, column, text: button.text })
  } catch (error) {
    settle(message.chat, message.id, key)
    failed(error)
  }
}

// The bot answered a tap: its spinner stops. Which of several taps it was is not told, so the oldest is.
export function answered(told) {
  const key = [...store.waiting.keys()].find((one) => one.startsWith(`${told.chat}:${told.message}:`))
  if (key) settle(told.chat, told.message, key)
  if (told.chat !== store.open || told.user !== speaker()) return
  if (told.url) follow(told.url)
  if (!told.text) return
  if (told.alert) question({ text: told.text, yes: say('ok') })
  else notice(told.text)
}

function settle(chat, id, key) {
  clearTimeout(store.waiting.get(key))
  store.waiting.delete(key)
  const message = store.chat?.id === chat && store.chat.messages.find((one) => one.id === id)
  if (message) changed('message', message)
}

// Links to the bot itself open it here; all others open a new tab.
export function follow(address) {
  const payload = invitation(address)
  if (payload !== null) return order('start', { user: speaker(), payload }).catch(failed)
  if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer')
  else notice(address)
}

export function invitation(address) {
  const name = store.bot.username
  const hit = /^(?:https?:\/\/)?t(?:elegram)?\.me\/(\w+)\/?(?:\?start=([\w-]*))?$/i.exec(address)
    ?? /^tg:\/\/resolve\?domain=(\w+)(?:&start=([\w-]*))?$/i.exec(address)
  return hit && hit[1].toLowerCase() === name.toLowerCase() ? hit[2] ?? '' : null
}
