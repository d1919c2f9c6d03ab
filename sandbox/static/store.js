// What the page knows; the modules read it and are told when a part of it changes.

export const store = {
  now: 0, heardAt: 0, zone: 'UTC', due: null, bot: { id: 0, name: '', username: '' },
  rows: new Map(), faults: [], calls: [], restarts: false,
  open: null, chat: null, speakers: new Map(), waiting: new Map(),
}

const listeners = new Map()

export function on(parts, listener) {
  for (const part of parts.split(' ')) listeners.set(part, [...(listeners.get(part) ?? []), listener])
}

export function changed(part, facts) {
  for (const listener of listeners.get(part) ?? []) listener(facts)
}

export function setNow(moment) {
  store.now = Date.parse(moment)
  store.heardAt = performance.now()
}

export const now = () => new Date(store.now + performance.now() - store.heardAt)

export const openRow = () => store.rows.get(store.open)

// Who speaks in the open chat: the person whose chat it is, or the chosen member of a group.
export function speaker() {
  const row = openRow()
  if (!row || row.group !== 'chats') return store.open
  const chosen = store.speakers.get(row.id)
  return row.speakers.some((one) => one.id === chosen) ? chosen : row.speakers[0]?.id
}

const kept = {
  get(name) { try { return localStorage.getItem(`opora-${name}`) } catch { return null } },
  set(name, value) { try { localStorage.setItem(`opora-${name}`, value) } catch { /* private windows keep nothing */ } },
}
export { kept }
