// One message of a chat.

import { h, icon } from '/static/dom.js'
import { inlineKeyboard } from '/static/buttons.js'
import { rich } from '/static/rich.js'
import { openRow, speaker } from '/static/store.js'
import { written } from '/static/text.js'
import { clock } from '/static/time.js'
import { has, language, say } from '/static/words.js'

const NEAR = 5 * 60_000
const MEGA = 1024 * 1024

export function bubble(message, previous, { onedit }) {
  const mine = !message.bot && message.author === speaker()
  const follows = previous && previous.author === message.author && previous.service.length === 0
    && Date.parse(message.at) - Date.parse(previous.at) < NEAR
  if (message.service.length) return service(message)
  const wide = message.buttons.length || message.rich !== null || message.photo
  const classes = ['message', mine ? 'mine' : 'theirs', follows && 'follows', wide && 'wide'].filter(Boolean)
  return h('article', { class: classes.join(' '), 'data-id': message.id },
    h('div', { class: `bubble ${message.photo ? 'pictured' : ''}` },
      openRow()?.group === 'chats' && !mine && !follows && h('div', { class: 'author' }, message.name),
      message.reply && quoted(message.reply),
      message.photo && picture(message.photo),
      message.document && file(message.document),
      message.contact && contact(message.contact),
      message.other.length > 0 && h('em', { class: 'other' }, say('unsupported', { kinds: message.other.join(', ') })),
      message.rich !== null ? rich(message.rich) : message.text && h('div', { class: 'text' }, written(message.text, message.entities)),
      foot(message, mine, onedit)),
    message.reactions.length > 0 && h('div', { class: 'reactions' }, message.reactions.map((one) => h('span', {}, one))),
    message.buttons.length > 0 && inlineKeyboard(message))
}

function foot(message, mine, onedit) {
  return h('div', { class: 'foot' },
    mine && onedit && h('button', {
      type: 'button', class: 'edit', 'aria-label': say('edit'), title: say('edit'), onclick: () => onedit(message),
    }, icon('edit')),
    message.edited && h('span', { class: 'edited' }, say('edited')),
    message.silent && h('span', { role: 'img', 'aria-label': say('silent'), title: say('silent') }, '🔕'),
    h('time', { datetime: message.at }, clock(message.at)))
}

function quoted(reply) {
  return h('div', { class: 'quoted' }, h('b', {}, reply.name), h('span', {}, reply.text))
}

function picture(photo) {
  const address = `/page/file/${photo.id}`
  const image = h('img', { src: address, alt: say('photo'), width: photo.width, height: photo.height, loading: 'lazy' })
  return h('a', { class: 'picture', href: address, target: '_blank', 'aria-label': say('open-photo') }, image)
}

function file(document) {
  const label = say('download', { name: document.name })
  return h('a', { class: 'file', href: `/page/file/${document.id}`, download: document.name, 'aria-label': label, title: label },
    h('span', { class: 'paper' }, icon('file')),
    h('span', {}, h('b', {}, document.name), h('small', {}, size(document.size))))
}

function contact(contact) {
  return h('div', { class: 'file' },
    h('span', { class: 'paper' }, icon('phone')),
    h('span', {},
      h('b', {}, [contact.first_name, contact.last_name].filter(Boolean).join(' ')),
      h('small', {}, `+${String(contact.phone_number ?? '').replace(/^\+/, '')}`)))
}

function service(message) {
  const told = message.service.map(({ kind, who }) => {
    const key = `service-${kind}`
    return has(key) ? say(key, { who: who || message.name }) : kind
  })
  return h('article', { class: 'service', 'data-id': message.id }, h('span', {}, told.join(', ')))
}

export function size(bytes) {
  const [amount, unit] = bytes < 1024 ? [bytes, 'byte'] : bytes < MEGA ? [bytes / 1024, 'kilobyte'] : [bytes / MEGA, 'megabyte']
  const digits = unit === 'megabyte' ? 1 : 0
  return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumFractionDigits: digits }).format(amount)
}
