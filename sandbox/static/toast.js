// Short notices above everything, and questions that wait for a word.

import { byId, h } from '/static/dom.js'
import { Refused } from '/static/net.js'
import { has, say } from '/static/words.js'

const SHOWN = 4500

export function notice(text) {
  const toast = h('div', { class: 'toast' }, text)
  byId('toasts').replaceChildren(toast)
  setTimeout(() => toast.remove(), SHOWN)
}

export function failed(error) {
  const key = error instanceof Refused ? `refused-${error.message}` : 'refused-broken'
  notice(say(has(key) ? key : 'refused-broken'))
  if (!(error instanceof Refused)) console.error(error)
}

export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text)
    notice(say('copied'))
  } catch {
    question({ text, yes: say('ok') })
  }
}

// A modal word; resolves to what `read` gives when agreed, to null when not.
export function question({ title, text, body, yes, no, read = () => true, danger = false }) {
  return new Promise((resolve) => {
    const agree = h('button', { type: 'submit', class: `main ${danger ? 'danger' : ''}` }, yes)
    const dialog = h('dialog', { 'aria-label': title ?? text },
      h('form', { method: 'dialog', onsubmit: (event) => { event.preventDefault(); end(read()) } },
        title && h('h2', {}, title), text && h('p', {}, text), body,
        h('div', { class: 'choices' },
          no && h('button', { type: 'button', class: 'plain', onclick: () => end(null) }, no), agree)))
    function end(value) { dialog.close(); dialog.remove(); resolve(value) }
    dialog.addEventListener('cancel', (event) => { event.preventDefault(); end(null) })
    dialog.addEventListener('click', (event) => { if (event.target === dialog) end(null) })
    document.body.append(dialog)
    dialog.showModal()
  })
}
