// Files from the disk, the clipboard, or dropped upon the chat.

import { size } from '/static/bubble.js'
import { byId, h, icon } from '/static/dom.js'
import { Refused, upload } from '/static/net.js'
import { openRow, speaker, store } from '/static/store.js'
import { failed, question } from '/static/toast.js'
import { say } from '/static/words.js'

const LARGEST = 20 * 1024 * 1024
const PICTURES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

export async function attach(files) {
  for (const file of files) {
    if (file.size > LARGEST) return failed(new Refused('large'))
    const agreed = await asked(file)
    if (!agreed) return
    const facts = { user: speaker(), chat: store.open, caption: agreed.caption, photo: agreed.photo ? '1' : '0' }
    await upload(file, facts).catch(failed)
  }
}

async function asked(file) {
  const picture = PICTURES.includes(file.type)
  const address = picture ? URL.createObjectURL(file) : ''
  const caption = h('input', { type: 'text', placeholder: say('caption'), 'aria-label': say('caption'), maxlength: 1024, autofocus: true })
  const photo = h('input', { type: 'checkbox', checked: picture })
  const body = [
    picture ? h('img', { class: 'preview', src: address, alt: file.name })
      : h('div', { class: 'file' }, h('span', { class: 'paper' }, icon('file')), h('span', {}, h('b', {}, file.name), h('small', {}, size(file.size)))),
    picture && h('label', { class: 'check' }, photo, say('as-photo')),
    caption,
  ]
  const read = () => ({ caption: caption.value.trim(), photo: picture && photo.checked })
  const agreed = await question({ title: say('file-question'), body: h('div', { class: 'attached' }, body), yes: say('send'), no: say('cancel'), read })
  if (address) URL.revokeObjectURL(address)
  return agreed
}

export function pasted(event) {
  const files = [...event.clipboardData.files]
  if (files.length) { event.preventDefault(); attach(files) }
}

const welcome = (event) => openRow()?.started && !openRow().blocked && event.dataTransfer.types.includes('Files')

const pane = byId('chat')
pane.addEventListener('dragover', (event) => {
  if (!welcome(event)) return
  event.preventDefault()
  pane.dataset.drop = say('drop-here')
})
pane.addEventListener('dragleave', () => { delete pane.dataset.drop })
pane.addEventListener('drop', (event) => {
  delete pane.dataset.drop
  if (!welcome(event)) return
  event.preventDefault()
  attach([...event.dataTransfer.files])
})
