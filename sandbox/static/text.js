// Text with entities as elements. Offsets count UTF-16 units, as strings here do.

import { h } from '/static/dom.js'
import { say } from '/static/words.js'

const OPENS = /^(?:https?|mailto|tel|tg):/i
const TAGS = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre', blockquote: 'blockquote',
}

export function written(text, entities = []) {
  const ordered = entities
    .map((entity) => ({ ...entity, end: entity.offset + entity.length }))
    .sort((one, other) => one.offset - other.offset || other.length - one.length)
  return build(text, 0, text.length, ordered)
}

function build(text, from, to, entities) {
  const parts = []
  let place = from
  entities.forEach((entity, number) => {
    if (entity.offset < place || entity.offset >= to) return
    parts.push(text.slice(place, entity.offset))
    const end = Math.min(entity.end, to)
    const inside = build(text, entity.offset, end, entities.slice(number + 1))
    parts.push(marked(entity, text.slice(entity.offset, end), inside))
    place = end
  })
  parts.push(text.slice(place, to))
  return parts.filter((part) => part !== '')
}

function marked(entity, letters, inside) {
  if (entity.type in TAGS) return h(TAGS[entity.type], {}, inside)
  switch (entity.type) {
    case 'expandable_blockquote': return folded(inside)
    case 'spoiler': return spoiler(inside)
    case 'text_link': return link(entity.url, inside)
    case 'url': return link(letters.includes('://') ? letters : `https://${letters}`, inside)
    case 'email': return link(`mailto:${letters}`, inside)
    case 'phone_number': return link(`tel:${letters}`, inside)
    case 'bot_command': return h('a', { href: '#', class: 'command', 'data-command': letters }, inside)
    case 'mention': case 'hashtag': case 'cashtag': case 'text_mention': return h('span', { class: 'mention' }, inside)
    case 'date_time': return h('time', {}, inside)
    default: return h('span', {}, inside)
  }
}

export function link(address, inside) {
  if (!OPENS.test(address ?? '')) return h('span', {}, inside)
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, inside)
}

function toggled(element, act) {
  element.addEventListener('click', act)
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act() }
  })
  return element
}

export function spoiler(inside) {
  const element = h('span', { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': say('spoiler') },
    h('span', {}, inside))
  return toggled(element, () => {
    element.classList.add('open')
    for (const name of ['role', 'tabindex', 'aria-label']) element.removeAttribute(name)
  })
}

export function folded(inside) {
  const element = h('blockquote', {
    class: 'folded', role: 'button', tabindex: 0, 'aria-expanded': 'false', title: say('unfold'),
  }, inside)
  return toggled(element, () => {
    const open = element.classList.toggle('open')
    element.setAttribute('aria-expanded', String(open))
  })
}
