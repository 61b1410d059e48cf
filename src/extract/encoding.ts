/**
 * Facts as bytes: how they cross threads and rest in memory and in the store.
 *
 * UTF-8 text of JSON lines: a head, one line a definition, and a last line with
 * the rest. A node's details are one definition, so showing one parses one line
 * and not the file's references and expressions, which are the bulk.
 */
import type { Definition, FileFacts } from './facts.ts'

/** What stands in the first line. */
type Head = Pick<FileFacts, 'version' | 'language' | 'lines' | 'package'>

/** The part of the facts that nodes are made of. */
export type DefinedFacts = Head & Pick<FileFacts, 'definitions'>

export function encodeFacts(facts: FileFacts): Uint8Array {
  const { version, language, lines, package: name, definitions, ...rest } = facts
  const head: Head = { version, language, lines, ...(name === undefined ? {} : { package: name }) }
  return encoder.encode([head, ...definitions, rest].map((part) => JSON.stringify(part)).join('\n'))
}

export function decodeFacts(bytes: Uint8Array): FileFacts {
  const text = decoder.decode(bytes)
  const last = text.lastIndexOf('\n')
  return { ...definedIn(text.slice(0, last)), ...(JSON.parse(text.slice(last + 1)) as FileFacts) }
}

/** The facts without what only linking needs. */
export function decodeDefined(bytes: Uint8Array): DefinedFacts {
  return definedIn(decoder.decode(bytes.subarray(0, bytes.lastIndexOf(NEWLINE))))
}

/** One definition, and the head of its file. `RangeError` when there is no such definition. */
export function decodeDefinition(
  bytes: Uint8Array,
  ordinal: number,
): { readonly head: Head; readonly definition: Definition } {
  let end = bytes.indexOf(NEWLINE)
  const head = JSON.parse(decoder.decode(bytes.subarray(0, end))) as Head
  let start = end + 1
  for (let line = 0; ; line++, start = end + 1) {
    end = bytes.indexOf(NEWLINE, start)
    if (end < 0) throw new RangeError(`no definition ${ordinal}`)
    if (line === ordinal) break
  }
  return { head, definition: JSON.parse(decoder.decode(bytes.subarray(start, end))) as Definition }
}

function definedIn(lines: string): DefinedFacts {
  const end = lines.indexOf('\n')
  const head = JSON.parse(lines.slice(0, end)) as Head
  const definitions = JSON.parse(`[${lines.slice(end + 1).replaceAll('\n', ',')}]`) as Definition[]
  return { ...head, definitions }
}

const NEWLINE = 10
const encoder = new TextEncoder()
const decoder = new TextDecoder()
