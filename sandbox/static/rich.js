// Rich messages: known elements are made anew, everything else is left as its letters.

import { h } from '/static/dom.js'
import { folded, link, spoiler } from '/static/text.js'

const KEPT = new Set([
  'p', 'div', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'details', 'summary', 'ul', 'ol', 'li',
  'blockquote', 'pre', 'hr', 'br', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong', 'i', 'em', 'u', 'ins',
  's', 'strike', 'del', 'code', 'mark', 'sub', 'sup',
])

export function rich(html) {
  const inert = new DOMParser().parseFromString(html, 'text/html')
  return h('div', { class: 'rich' }, remade(inert.body))
}

function remade(node) {
  return [...node.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return child.data
    if (child.nodeType !== Node.ELEMENT_NODE) return ''
    const name = child.localName
    if (name === 'script' || name === 'style') return ''
    const inside = remade(child)
    if (name === 'a') return link(child.getAttribute('href'), inside)
    if (name === 'span') return spoiler(inside)
    if (name === 'blockquote' && child.className === 'expandable') return folded(inside)
    if (name === 'table') return h('div', { class: 'sheet', tabindex: 0 }, h('table', {}, inside))
    return KEPT.has(name) ? h(name, {}, inside) : h('span', {}, inside)
  })
}
