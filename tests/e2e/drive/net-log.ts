// Reads Chromium's own record of its network stack (--log-net-log, with the bytes of every socket): who asked for what,
// and which words went out, in whatever way they were wrapped.
import { readFileSync } from 'node:fs'

type Event = {
  type: number
  source: { id: number }
  params?: { initiator?: string; method?: string; url?: string; bytes?: string; [other: string]: unknown }
}

export type NetLog = {
  /** Every request that was started. `initiator` is an origin, or 'not an origin' for the browser's own. */
  started: { initiator: string; method: string; url: string }[]
  /** What went out on each socket, in order, as Latin-1 text. */
  sent: string[]
  /** All else that the log says: addresses, headers, names looked up. Bytes that came in are left out. */
  told: string
}

export const netLogArgs = (file: string): string[] => [`--log-net-log=${file}`, '--net-log-capture-mode=Everything']

/** Chromium ends the file when it closes: read it after that. */
export function readNetLog(file: string): NetLog {
  const log = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> }
    events: Event[]
  }
  const types = log.constants.logEventTypes
  /** Bytes are logged at each layer: plain sockets, those under TLS, datagrams, and the decoded body of an answer. */
  const ending = (words: RegExp): number[] =>
    Object.keys(types).flatMap((name) => (words.test(name) ? [types[name] ?? -1] : []))
  const [out, into] = [ending(/_BYTES_SENT$/), ending(/_BYTES_(?:RECEIVED|READ)$/)]
  const start = types['URL_REQUEST_START_JOB']
  if (start === undefined || out.length < 2 || into.length < 2)
    throw new Error('This Chromium words its net log otherwise: the test would see nothing.')
  const sockets = new Map<number, Buffer[]>()
  const rest: string[] = []
  for (const { type: kind, source, params } of log.events) {
    if (out.includes(kind)) {
      const chunks = sockets.get(source.id) ?? []
      sockets.set(source.id, [...chunks, Buffer.from(params?.bytes ?? '', 'base64')])
    } else if (!into.includes(kind)) rest.push(JSON.stringify(params ?? null))
  }
  return {
    started: log.events.flatMap(({ type: kind, params }) =>
      kind === start && params?.url !== undefined
        ? [{ initiator: params.initiator ?? '', method: params.method ?? '', url: params.url }]
        : [],
    ),
    sent: [...sockets.values()].map((chunks) => Buffer.concat(chunks).toString('latin1')),
    told: rest.join('\n'),
  }
}

/** The requests of a plain socket, one after the other; what cannot be taken apart stays whole. */
export function requestsIn(sent: string): string[] {
  return sent
    .split(/(?=(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT) \S+ HTTP\/1\.1\r\n)/)
    .filter((part) => part !== '')
}

/** A word in each of the forms in which it might travel: as it is, in capitals, as hex, and in any place of a base64 text. */
export function disguises(word: string): string[] {
  const bytes = Buffer.from(word, 'utf8')
  const utf16 = Buffer.from(word, 'utf16le').toString('latin1')
  // A base64 text holds the word at one of three offsets; the characters that the neighbours share are cut off.
  const base64 = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replaceAll('=', '')
    return whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
  })
  const backwards = word.split('').toReversed().join('')
  return [word, word.toUpperCase(), backwards, utf16, bytes.toString('hex'), ...base64]
}

/** Which of the words stand in the text, disguised or not. */
export const foundIn = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => disguises(word).some((form) => text.includes(form) || text.toLowerCase().includes(form)))
