// The district's clock and the ways to move it.

import { h, icon } from '/static/dom.js'
import { order } from '/static/net.js'
import { now, store } from '/static/store.js'
import { clock, day, weekday, when, year } from '/static/time.js'
import { failed } from '/static/toast.js'
import { say } from '/static/words.js'

const HOUR = 60
const DAY = 24 * HOUR
let part
let moving = false

export function draw() {
  part = h('section', { class: 'clock', 'aria-label': say('clock') },
    h('p', { class: 'hour' }), h('p', { class: 'date' }),
    h('div', { class: 'steps' },
      step(say('plus-hour'), () => order('move', { minutes: HOUR })),
      step(say('plus-day'), () => order('move', { minutes: DAY }))),
    h('button', { type: 'button', class: 'step due', onclick: () => go(() => order('next')) },
      icon('next'), h('span', {}, h('b', {}, say('to-next')), h('small', { class: 'what' }))))
  update()
  return part
}

const step = (label, deed) => h('button', { type: 'button', class: 'step', onclick: () => go(deed) }, label)

export function update() {
  if (!part || !store.now) return
  const moment = now()
  part.querySelector('.hour').textContent = clock(moment)
  part.querySelector('.date').textContent = `${weekday(moment)}, ${day(moment)} ${year(moment)}`
  const what = moving ? say('moving') : store.due ? `${when(store.due.at, say)} — ${store.due.what}` : say('nothing-due')
  part.querySelector('.what').textContent = what
  part.setAttribute('aria-busy', String(moving))
  for (const button of part.querySelectorAll('button')) button.disabled = moving || (button.matches('.due') && !store.due)
}

async function go(deed) {
  const focused = document.activeElement
  moving = true
  update()
  await deed().catch(failed)
  moving = false
  update()
  if (part.contains(focused)) focused.focus()
}
