// Writing: the field, the buttons the bot offers, commands, editing.

import { attach, pasted } from '/static/attach.js'
import { byId, h, icon, iconButton } from '/static/dom.js'
import { order } from '/static/net.js'
import { openRow, speaker, store } from '/static/store.js'
import { failed, question } from '/static/toast.js'
import { say } from '/static/words.js'

const drafts = new Map()
let field, keys, above, commands, toggle
let editing = null
let shown = true
let keysOf = ''

export function draw(foot) {
  editing = null
  above = h('div', { class: 'above', hidden: true })
  commands = h('div', { class: 'commands', role: 'listbox', 'aria-label': say('commands'), hidden: true })
  field = h('textarea', {
    rows: 1, placeholder: say('message'), 'aria-label': say('message'), oninput: typed, onkeydown: pressed, onpaste: pasted,
    value: drafts.get(store.open) ?? '',
  })
  toggle = iconButton('keys', say('keys-hide'), () => { shown = !shown; drawKeys() }, { class: 'round toggle' })
  keys = h('div', { class: 'keys' })
  const picker = h('input', { type: 'file', hidden: true, onchange: () => { attach([...picker.files]); picker.value = '' } })
  foot.replaceChildren(above, commands,
    h('form', { class: 'composer', onsubmit: (event) => { event.preventDefault(); send() } },
      h('button', { type: 'button', class: 'menu-button', 'aria-label': say('commands'), onclick: toggleCommands }, icon('menu'), h('span', {}, say('commands'))),
      iconButton('clip', say('attach'), () => picker.click()), picker,
      field, toggle,
      h('button', { type: 'submit', class: 'round send', 'aria-label': say('send'), title: say('send') }, icon('send'))),
    keys)
  drawKeys()
  fit()
  if (matchMedia('(min-width: 760px) and (pointer: fine)').matches) field.focus({ preventScroll: true })
}

function fit() {
  field.style.height = 'auto'
  field.style.height = `${Math.min(field.scrollHeight, 160)}px`
}

function typed() {
  drafts.set(store.open, field.value)
  fit()
  const asked = /^\/(\w*)$/.exec(field.value)
  if (asked) offer(asked[1].toLowerCase())
  else commands.hidden = true
}

function offer(start) {
  const found = store.chat.commands.filter((one) => one.command.startsWith(start))
  commands.replaceChildren(...found.map((one) => h('button', { type: 'button', role: 'option', onclick: () => run(one.command) },
    h('b', {}, `/${one.command}`), h('span', {}, one.description))))
  commands.hidden = found.length === 0
}

function toggleCommands() {
  if (commands.hidden) offer('')
  else commands.hidden = true
  commands.querySelector('button')?.focus()
}

function run(command) {
  commands.hidden = true
  if (field.value.startsWith('/')) empty()
  field.focus()
  tell(`/${command}`)
}

function pressed(event) {
  if (event.isComposing) return
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    send()
  } else if (event.key === 'Escape') {
    if (!commands.hidden) commands.hidden = true
    else if (editing) stopEdit()
  } else if (event.key === 'ArrowUp' && !field.value) {
    const last = store.chat.messages.findLast((one) => !one.bot && one.author === speaker())
    if (last?.text) { event.preventDefault(); beginEdit(last) }
  }
}

function empty() {
  field.value = ''
  drafts.delete(store.open)
  fit()
}

async function send() {
  const text = field.value.trim()
  if (!text) return
  commands.hidden = true
  const edited = editing
  try {
    if (edited) await order('edit', { user: speaker(), chat: store.open, message: edited.id, text })
    else await tell(text, true)
    if (edited) stopEdit()
    empty()
  } catch (error) { failed(error) }
  field.focus()
}

async function tell(text, loud = false) {
  const facts = { user: speaker(), chat: store.open, text, reply: asked()?.id }
  const sent = order('say', facts)
  return loud ? sent : sent.catch(failed)
}

// The message of the bot that wants its answer as a reply.
function asked() {
  const last = store.chat.messages.findLast((one) => one.bot)
  return store.chat.keyboard?.kind === 'force_reply' && last?.forces_reply ? last : null
}

export function beginEdit(message) {
  editing = message
  above.replaceChildren(icon('edit'), h('span', {}, h('b', {}, say('editing')), message.text), iconButton('close', say('cancel'), stopEdit))
  above.hidden = false
  field.value = message.text
  fit()
  field.focus()
}

function stopEdit() {
  editing = null
  above.hidden = true
  empty()
}

export function drawKeys() {
  const board = store.chat?.keyboard
  if (!keys?.isConnected) return
  const print = JSON.stringify(board ?? null)
  if (print !== keysOf) shown = true
  keysOf = print
  const rows = board?.kind === 'keyboard' ? board.rows : []
  toggle.hidden = rows.length === 0
  toggle.setAttribute('aria-pressed', String(shown))
  toggle.title = say(shown ? 'keys-hide' : 'keys-show')
  toggle.setAttribute('aria-label', toggle.title)
  field.placeholder = board?.placeholder || say('message')
  keys.hidden = rows.length === 0 || !shown
  keys.replaceChildren(...rows.map((row) => h('div', { class: 'row' }, row.map((button) =>
    h('button', { type: 'button', class: `key ${button.style ?? ''}`, onclick: () => pick(button, board) },
      button.kind === 'contact' && icon('phone'), h('span', { class: 'label' }, button.text))))))
}

async function pick(button, board) {
  if (button.kind === 'contact') {
    const agreed = await question({ title: say('contact-question'), text: say('contact-text'), yes: say('contact-send'), no: say('cancel') })
    if (agreed) await order('contact', { user: speaker() }).catch(failed)
  } else await tell(button.text)
  if (board.one_time) { shown = false; drawKeys() }
}
