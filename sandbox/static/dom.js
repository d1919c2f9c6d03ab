// Building the page: elements only, never markup from strings.

export function h(tag, facts = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'value') element.value = value
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(SVG, 'use')
  use.setAttribute('href', `/static/icons.svg#${name}`)
  svg.append(use)
  return svg
}

export function iconButton(name, label, onclick, facts = {}) {
  return h('button', { type: 'button', class: 'round', 'aria-label': label, title: label, onclick, ...facts }, icon(name))
}

export function avatar(id, name, size = '') {
  const letters = name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0]).join('').toUpperCase()
  const shade = Math.abs(Number(id)) % 8
  return h('span', { class: `avatar shade-${shade} ${size}`, 'aria-hidden': 'true' }, letters || '?')
}

// Makes the children these nodes, touching only those that differ: focus, scroll and a click under way stay.
export function settle(parent, nodes) {
  let place = parent.firstChild
  for (const node of nodes) {
    if (node === place) place = place.nextSibling
    else parent.insertBefore(node, place)
  }
  while (place) {
    const rest = place.nextSibling
    place.remove()
    place = rest
  }
}

// One drawing for any number of changes within a frame.
export function soon(draw) {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => { asked = false; draw() })
  }
}

export const byId = (id) => document.getElementById(id)

export function announce(text) {
  byId('said').textContent = text
}
