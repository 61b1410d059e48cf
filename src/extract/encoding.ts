/**
 * Facts as bytes: how they cross threads and rest in memory and in the store.
 *
 * Four parts, each with its length in the head: the definitions as JSON lines (the
 * first tells of the file), what is little as JSON, then bindings, expressions and
 * references as packed numbers (`records.ts`). A part is decoded when it is first
 * asked for: a node's details are one line, what a file declares is the first part,
 * and only linking the file itself reads its references.
 */
import type { Expression } from './expression.ts'
import type { Binding, Definition, FileFacts, Reference } from './facts.ts'
import { Packer, Unpacker } from './packing.ts'
import {
  packBindings,
  packExpressions,
  packReferences,
  unpackBindings,
  unpackExpressions,
  unpackReferences,
} from './records.ts'

/** What stands in the first line. */
type Head = Pick<FileFacts, 'version' | 'language' | 'lines' | 'package' | 'condition'>

/** The part of the facts that nodes are made of. */
export type DefinedFacts = Head & Pick<FileFacts, 'definitions'>

type Rest = Omit<FileFacts, keyof DefinedFacts | 'bindings' | 'expressions' | 'references'>

export function encodeFacts(facts: FileFacts): Uint8Array {
  const {
    version,
    language,
    lines,
    package: name,
    condition,
    definitions,
    bindings,
    expressions,
    references,
    ...rest
  } = facts
  const head: Head = {
    version,
    language,
    lines,
    ...(name === undefined ? {} : { package: name }),
    ...(condition === undefined ? {} : { condition }),
  }
  const named = new Packer()
  packBindings(named, bindings)
  packExpressions(named, expressions)
  const placed = new Packer()
  packReferences(placed, references)
  const defined = [head, ...definitions].map((part) => `${JSON.stringify(part)}\n`).join('')
  const others = JSON.stringify([rest, named.texts, placed.texts])
  return joined([encoder.encode(defined), encoder.encode(others), named.bytes(), placed.bytes()])
}

/** Its parts are decoded when they are first asked for, so the bytes must stay as they are. */
export function decodeFacts(bytes: Uint8Array): FileFacts {
  return new Facts(bytes) as FileFacts
}

/** The facts without what only linking needs. */
export function decodeDefined(bytes: Uint8Array): DefinedFacts {
  const text = decoder.decode(partOf(bytes, DEFINED))
  const end = text.indexOf('\n')
  const head = JSON.parse(text.slice(0, end)) as Head
  const definitions = JSON.parse(`[${text.slice(end + 1, -1).replaceAll('\n', ',')}]`) as Definition[]
  return { ...head, definitions }
}

/** A definition whose properties are still JSON. */
export type UnreadDefinition = Omit<Definition, 'properties'> & { readonly properties: string }

/** Definitions that are read when they are asked for, by ordinal. */
export type UnreadFacts = Head & { readonly definition: (ordinal: number) => UnreadDefinition }

/** As `decodeDefined`, for who passes properties on as JSON: most of the work is in them. */
export function decodeUnread(bytes: Uint8Array): UnreadFacts {
  const [head, ...lines] = decoder.decode(partOf(bytes, DEFINED)).slice(0, -1).split('\n')
  return { ...(JSON.parse(head!) as Head), definition: (ordinal) => unread(lines[ordinal]!) }
}

/** Quotes inside of texts are escaped, so the two keys are found where they are, or the line is read in full. */
function unread(line: string): UnreadDefinition {
  const start = line.indexOf(PROPERTIES)
  const end = line.lastIndexOf(HASH)
  if (start > 0 && end > start) {
    const properties = line.slice(start + PROPERTIES.length, end)
    const rest = JSON.parse(line.slice(0, start) + line.slice(end)) as Omit<Definition, 'properties'>
    return Object.assign(rest, { properties })
  }
  const { properties, ...rest } = JSON.parse(line) as Definition
  return { ...rest, properties: JSON.stringify(properties) }
}

/** One definition, and the head of its file. `RangeError` when there is no such definition. */
export function decodeDefinition(
  bytes: Uint8Array,
  ordinal: number,
): { readonly head: Head; readonly definition: Definition } {
  const lines = partOf(bytes, DEFINED)
  let end = lines.indexOf(NEWLINE)
  const head = JSON.parse(decoder.decode(lines.subarray(0, end))) as Head
  let start = end + 1
  for (let line = 0; ; line++, start = end + 1) {
    end = lines.indexOf(NEWLINE, start)
    if (end < 0) throw new RangeError(`no definition ${ordinal}`)
    if (line === ordinal) break
  }
  return { head, definition: JSON.parse(decoder.decode(lines.subarray(start, end))) as Definition }
}

/** Every field, so that none can be forgotten; one that is absent is `undefined`. */
type Fields = { readonly [K in keyof Required<FileFacts>]: FileFacts[K] }

class Facts implements Fields {
  readonly #bytes: Uint8Array
  #defined: DefinedFacts | undefined
  #rest: readonly [rest: Rest, named: readonly string[], placed: readonly string[]] | undefined
  #named: { readonly bindings: readonly Binding[]; readonly expressions: readonly Expression[] } | undefined

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get version() {
    return this.#declared().version
  }

  get language() {
    return this.#declared().language
  }

  get lines() {
    return this.#declared().lines
  }

  get package() {
    return this.#declared().package
  }

  get condition() {
    return this.#declared().condition
  }

  get definitions() {
    return this.#declared().definitions
  }

  get imports() {
    return this.#others()[0].imports
  }

  get exports() {
    return this.#others()[0].exports
  }

  get wildcard() {
    return this.#others()[0].wildcard
  }

  get extensions() {
    return this.#others()[0].extensions
  }

  get problems() {
    return this.#others()[0].problems
  }

  get bindings() {
    return this.#values().bindings
  }

  get expressions() {
    return this.#values().expressions
  }

  /** Decoded anew each time: they are half of what facts take when decoded, and read once, to link the file. */
  get references(): readonly Reference[] {
    return unpackReferences(new Unpacker(partOf(this.#bytes, PLACED), this.#others()[2]))
  }

  #declared(): DefinedFacts {
    this.#defined ??= decodeDefined(this.#bytes)
    return this.#defined
  }

  #others() {
    this.#rest ??= JSON.parse(decoder.decode(partOf(this.#bytes, OTHERS)))
    return this.#rest!
  }

  #values() {
    if (this.#named) return this.#named
    const from = new Unpacker(partOf(this.#bytes, NAMED), this.#others()[1])
    this.#named = { bindings: unpackBindings(from), expressions: unpackExpressions(from) }
    return this.#named
  }
}

/** The parts one after another, behind their lengths. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, HEAD_BYTES)
  const bytes = new Uint8Array(size)
  const head = new DataView(bytes.buffer)
  let at = HEAD_BYTES
  for (const [index, part] of parts.entries()) {
    head.setUint32(4 * index, part.length, true)
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function partOf(bytes: Uint8Array, part: number): Uint8Array {
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES)
  let start = HEAD_BYTES
  for (let index = 0; index < part; index++) start += head.getUint32(4 * index, true)
  return bytes.subarray(start, start + head.getUint32(4 * part, true))
}

const PROPERTIES = ',"properties":'
const HASH = ',"hash":'
const DEFINED = 0
const OTHERS = 1
const NAMED = 2
const PLACED = 3
const HEAD_BYTES = 16
const NEWLINE = 10
const encoder = new TextEncoder()
const decoder = new TextDecoder()
