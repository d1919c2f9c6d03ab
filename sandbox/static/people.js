// The list: people by role or by their last message, with what is unread.

import { avatar, byId, h, icon, settle, soon } from '/static/dom.js'
import { kept, now, on, store } from '/static/store.js'
import { clock, stamp } from '/static/time.js'
import { has, say } from '/static/words.js'

const FIRST = 3
const unfolded = new Set()
const lines = new Map()
const parts = new Map()
let view = kept.get('view') === 'recent' ? 'recent' : 'roles'
let asked = ''
let list, acts

export function setUp(given) {
  acts = given
  draw()
  on('rows', soon(drawList))
  on('open', drawList)
  on('clock', drawClock)
}

export function draw() {
  for (const known of [lines, parts]) known.clear()
  list = h('div', { class: 'list', onkeydown: walk })
  byId('people').setAttribute('aria-label', say('view-roles'))
  byId('people').replaceChildren(
    h('header', {},
      h('img', { src: '/static/icon.svg', alt: '', width: 36, height: 36 }),
      h('div', { class: 'brand' }, h('b', {}, say('title')), h('small', {}, say('subtitle'))),
      h('button', { type: 'button', class: 'language', 'aria-label': say('language'), title: say('language'), onclick: acts.changeLanguage }, say('language-short')),
      h('button', { type: 'button', class: 'pill', 'aria-label': say('controls'), title: say('controls'), onclick: acts.toggleDrawer },
        icon('clock'), h('span', { class: 'hour' }))),
    h('label', { class: 'search' }, icon('search'),
      h('input', { type: 'search', placeholder: say('search'), 'aria-label': say('search'), autocomplete: 'off', value: asked,
        oninput: (event) => { asked = event.target.value; drawList() } })),
    h('div', { class: 'views segments', role: 'group' }, ['roles', 'recent'].map((name) =>
      h('button', { type: 'button', 'data-view': name, onclick: () => choose(name) }, say(`view-${name}`)))),
    list)
  drawList()
  drawClock()
}

function choose(name) {
  view = name
  kept.set('view', name)
  drawList()
}

function drawClock() {
  const hour = document.querySelector('#people .hour')
  if (hour && store.now) hour.textContent = clock(now())
}

function drawList() {
  const found = [...store.rows.values()].filter(matches)
  for (const button of document.querySelectorAll('#people .views button')) {
    button.setAttribute('aria-pressed', String(button.dataset.view === view))
    const unread = [...store.rows.values()].reduce((sum, row) => sum + unreadOf(row), 0)
    if (button.dataset.view === 'recent') button.replaceChildren(say('view-recent'), ...(unread > 0 ? [badge(unread)] : []))
  }
  const shown = asked.trim() ? sections(found, true) : view === 'recent' ? recent(found) : sections(found, false)
  const nobody = h('p', { class: 'nobody' }, say(asked.trim() ? 'nobody-found' : 'nothing-recent'))
  settle(list, shown.length ? shown : [nobody])
}

const plain = (text) => text.toLowerCase().replaceAll('ё', 'е')

function matches(row) {
  const text = plain(`${row.name} ${row.role ?? ''} ${row.school ?? ''} ${row.note ?? ''}`)
  return plain(asked).split(/\s+/).every((word) => text.includes(word))
}

const lastAt = (row) => row.last ? Date.parse(row.last.at) : 0
const newestFirst = (one, other) => lastAt(other) - lastAt(one)

function recent(rows) {
  return rows.filter((row) => row.last).sort(newestFirst).map((row) => line(row))
}

function sections(rows, all) {
  const groups = new Map()
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row])
  return [...groups].map(([key, members]) => section(key, members, all || unfolded.has(key)))
}

function section(key, members, all) {
  const ordered = members.toSorted(newestFirst)
  const shown = all || ordered.length <= FIRST + 2 ? ordered : ordered.slice(0, FIRST)
  const rest = ordered.length - shown.length
  const unread = members.reduce((sum, row) => sum + unreadOf(row), 0)
  const label = has(`group-${key}`) ? say(`group-${key}`) : members[0].role
  const folds = unfolded.has(key) && !asked.trim() && ordered.length > FIRST + 2
  const more = rest > 0 ? say('show-more', { n: rest }) : folds ? say('show-less') : ''
  const part = same(parts, key, '', () => h('section'))
  settle(part, [
    same(lines, `head-${key}`, `${label} ${members.length} ${unread}`, () =>
      h('h2', {}, label, h('span', {}, String(members.length)), unread > 0 && badge(unread))),
    ...shown.map((row) => line(row, !asked.trim())),
    ...(more ? [same(lines, `more-${key}`, more, () => h('button', { type: 'button', class: 'unfold', onclick: () => unfold(key) }, more))] : []),
  ])
  return part
}

function unfold(key) {
  if (!unfolded.delete(key)) unfolded.add(key)
  drawList()
}

// A node made before, while what it shows is the same.
function same(known, key, print, make) {
  if (known.get(key)?.print !== print) known.set(key, { print, node: make() })
  return known.get(key).node
}

const unreadOf = (row) => row.id === store.open && !document.hidden ? 0 : row.unread

const badge = (unread) => h('span', { class: 'badge' },
  h('span', { class: 'unseen' }, say('unread', { n: '' })), unread > 999 ? '999+' : String(unread))

// `headed`: the role stands in the heading above already.
function line(row, headed = false) {
  const chosen = row.id === store.open
  const unread = unreadOf(row)
  const print = JSON.stringify([row, chosen, unread, headed, row.last && stamp(row.last.at)])
  return same(lines, row.id, print, () => drawn(row, chosen, unread, headed))
}

function drawn(row, chosen, unread, headed) {
  return h('button', {
    type: 'button', class: 'person', 'data-person': row.id, 'aria-current': chosen ? 'true' : null,
    onclick: () => acts.open(row.id),
  },
  avatar(row.id, row.name),
  h('span', { class: 'who' }, h('b', {}, row.name), row.last && h('time', {}, stamp(row.last.at))),
  h('span', { class: 'what' },
    h('span', { class: 'snippet' }, ...snippet(row, headed)),
    unread > 0 && badge(unread)))
}

function snippet(row, headed) {
  const own = [row.note, row.school].filter(Boolean).join(' · ')
  const about = headed && own ? own : [row.role, own].filter(Boolean).join(' · ')
  if (row.blocked) return [h('i', {}, say('blocked'))]
  if (!row.last) return [about || say('members', { n: row.members ?? '' })]
  const kind = row.last.kind && say({ photo: 'photo', document: 'file', contact: 'contact' }[row.last.kind])
  return [row.last.mine && h('em', {}, say('you')), kind && h('em', {}, `${kind} `), row.last.text].filter(Boolean)
}

function walk(event) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const all = [...list.querySelectorAll('button')]
  const place = all.indexOf(document.activeElement)
  const next = all[place + (event.key === 'ArrowDown' ? 1 : -1)]
  if (next) { event.preventDefault(); next.focus() }
}
