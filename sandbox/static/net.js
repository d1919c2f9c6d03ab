// The wire: orders by POST, news by WebSocket, which comes back by itself.

const PAUSES = [300, 700, 1500, 3000, 5000]

export class Refused extends Error {}

async function read(response) {
  const body = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refused(body.refused ?? 'broken')
  return body
}

export async function get(path) {
  return read(await fetch(path, { cache: 'no-store' }).catch(() => { throw new Refused('offline') }))
}

export async function order(deed, facts = {}) {
  const body = JSON.stringify({ do: deed, ...facts })
  const headers = { 'Content-Type': 'application/json' }
  return read(await fetch('/page/do', { method: 'POST', headers, body }).catch(() => { throw new Refused('offline') }))
}

export async function upload(file, facts) {
  const query = new URLSearchParams({ name: file.name || 'file', ...facts })
  const headers = { 'Content-Type': file.type || 'application/octet-stream' }
  const sent = fetch(`/page/file?${query}`, { method: 'POST', headers, body: file })
  return read(await sent.catch(() => { throw new Refused('offline') }))
}

export function watch({ heard, opened, lost }) {
  let tries = 0
  function connect() {
    const address = location.origin.replace(/^http/, 'ws') + '/page/ws'
    const socket = new WebSocket(address)
    socket.onopen = () => { tries = 0; opened() }
    socket.onmessage = (event) => heard(JSON.parse(event.data))
    socket.onclose = () => {
      lost()
      setTimeout(connect, PAUSES[Math.min(tries++, PAUSES.length - 1)])
    }
  }
  connect()
}
