// Moments in the district's zone and the reader's language.

import { now, store } from '/static/store.js'
import { language } from '/static/words.js'

const made = new Map()

function format(options) {
  const key = JSON.stringify([language(), store.zone, options])
  if (!made.has(key)) made.set(key, new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'ru', { timeZone: store.zone, ...options }))
  return made.get(key)
}

const HOUR = { hour: '2-digit', minute: '2-digit', hour12: false }

export const clock = (moment) => format(HOUR).format(new Date(moment))
export const seconds = (moment) => format({ ...HOUR, second: '2-digit' }).format(new Date(moment))
export const day = (moment) => format({ day: 'numeric', month: 'long' }).format(new Date(moment))
export const weekday = (moment) => format({ weekday: 'long' }).format(new Date(moment))
export const dayKey = (moment) => format({ year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(moment))
export const year = (moment) => format({ year: 'numeric' }).format(new Date(moment))
const short = (moment) => format({ day: '2-digit', month: '2-digit' }).format(new Date(moment))
const weekdayShort = (moment) => format({ weekday: 'short' }).format(new Date(moment))

const DAY = 86_400_000

export function isToday(moment) {
  return dayKey(moment) === dayKey(now())
}

// As lists of chats show it: the hour today, the weekday this week, the date before that.
export function stamp(moment) {
  const age = now() - new Date(moment)
  if (isToday(moment)) return clock(moment)
  return age > 0 && age < 6 * DAY ? weekdayShort(moment) : short(moment)
}

export function separator(moment, say) {
  if (isToday(moment)) return say('today')
  if (dayKey(moment) === dayKey(new Date(now() - DAY))) return say('yesterday')
  return year(moment) === year(now()) ? day(moment) : `${day(moment)} ${year(moment)}`
}

export function when(moment, say) {
  if (isToday(moment)) return say('today-at', { time: clock(moment) })
  if (dayKey(moment) === dayKey(new Date(now().getTime() + DAY))) return say('tomorrow-at', { time: clock(moment) })
  return `${weekdayShort(moment)}, ${day(moment)}, ${clock(moment)}`
}
