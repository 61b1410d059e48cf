/**
 * Patterns made ready for one language: names turned to numbers, parts to steps.
 *
 * A search asks of a row only what a step says in numbers, and tries a way only at nodes
 * of the type it begins with. Done once a language; `matcher.ts` takes the steps.
 */
import type { Language } from 'web-tree-sitter'
import { fieldId } from './node.ts'
import { type Operand, type Part, type Predicate, type QueryPattern, readQuery } from './query.ts'
import { captureOf, type Role } from './roles.ts'
import { ERROR } from './tree.ts'

/** What every match of a pattern has in common. */
export interface Pattern {
  /** Its place in the query. */
  readonly number: number
  readonly role: Role
  readonly detail: readonly string[]
  /** Which capture gives the role. */
  readonly main: number
  /** Capture → attribute name. */
  readonly captures: readonly string[]
  /** `#set!` properties. */
  readonly set: Readonly<Record<string, string | null>>
  readonly holds: readonly Condition[]
}

export interface Query {
  /** Of the longest way. */
  readonly steps: number
  /** Node type → ways that may begin at such a node. */
  readonly starts: readonly (readonly Way[])[]
  readonly errors: readonly Way[]
  readonly missing: readonly Way[]
}

/** `text` gives the text of a capture; undefined where there is none. */
export type Condition = (text: (capture: number) => string | undefined) => boolean

/** One sequence of siblings that a pattern asks for, with what is inside them: a node a step, parents first. */
export interface Way {
  readonly pattern: Pattern
  readonly steps: readonly Step[]
  /** Capture → step. */
  readonly captured: readonly number[]
  /** It is a sequence of siblings, and so is not looked for in code that could not be parsed. */
  readonly isSequence: boolean
  /** It may be found twice with the same captures. */
  readonly repeats: boolean
}

export interface Step {
  /** The type, `ERROR`, `SEVERAL` (then see `types`) or `ANY`. */
  readonly type: number
  readonly types: Uint8Array
  readonly isNamed: boolean
  readonly isMissing: boolean
  readonly field: number
  readonly absent: readonly number[]
  readonly isNext: boolean
  readonly isLast: boolean
  readonly mayLack: boolean
  readonly mayRepeat: boolean
  /** Step of the parent, and of the sibling before; -1: none in the pattern. */
  readonly parent: number
  readonly before: number
  /** The first step that is not inside this one. */
  readonly after: number
  /** Nothing from here on is captured: being found once is enough. */
  readonly isQuiet: boolean
}

/** Throws a plain `Error` for a query that the language does not have the words of. */
export function compileQuery(text: string, language: Language): Query {
  const starts = Array.from(language.types, (): Way[] => [])
  const errors: Way[] = []
  const missing: Way[] = []
  let steps = 0
  for (const [number, written] of readQuery(text).entries()) {
    for (const way of waysOf(written, number, language)) {
      const { type, types, isMissing, isNamed } = way.steps[0]!
      steps = Math.max(steps, way.steps.length)
      if (isMissing) missing.push(way)
      else if (type === ERROR) errors.push(way)
      else
        for (const [id, list] of starts.entries())
          if (
            type === id ||
            (type === SEVERAL && types[id] === 1) ||
            (type === ANY && (!isNamed || language.types[id]))
          )
            list.push(way)
    }
  }
  return { steps, starts, errors, missing }
}

function waysOf({ ways, predicates }: QueryPattern, number: number, language: Language): Way[] {
  const names = [...new Set(ways.flatMap((parts) => parts.flatMap(capturesIn)))]
  const roles = names.map(captureOf)
  const main = roles.findLastIndex(({ role }) => role !== undefined)
  const { role, detail } = roles[main] ?? { role: undefined, detail: [] }
  if (role === undefined) throw new Error(`a query pattern without a role: ${names}`)
  const pattern: Pattern = {
    number,
    role,
    detail,
    main,
    captures: names,
    set: Object.fromEntries(predicates.filter(({ name }) => name === 'set!').map(property)),
    holds: predicates.filter(({ name }) => name !== 'set!').map((one) => conditionOf(one, names)),
  }
  return ways.map((parts) => wayOf(pattern, parts, ways.length > 1, language))
}

function capturesIn(part: Part): string[] {
  return [...part.captures, ...part.inside.flatMap(capturesIn)]
}

function wayOf(pattern: Pattern, parts: readonly Part[], isOneOfSeveral: boolean, language: Language): Way {
  const steps: Step[] = []
  const captured = pattern.captures.map(() => -1)
  const add = (list: readonly Part[], parent: number): void => {
    let before = -1
    for (const part of list) {
      const index = steps.length
      steps.push(stepOf(part, parent, before, language))
      for (const name of part.captures) captured[pattern.captures.indexOf(name)] = index
      add(part.inside, index)
      steps[index] = { ...steps[index]!, after: steps.length }
      before = index
    }
  }
  add(parts, -1)
  const isCaptured = (index: number): boolean => captured.includes(index)
  const quiet = steps.map((step, index) => ({
    ...step,
    isQuiet: !steps.some((_, other) => other >= index && isCaptured(other)),
  }))
  const repeats =
    isOneOfSeveral || quiet.some((step, index) => index > 0 && !step.isQuiet && !isCaptured(index))
  return { pattern, steps: quiet, captured, isSequence: parts.length > 1, repeats }
}

function stepOf(part: Part, parent: number, before: number, language: Language): Step {
  const { types, quantity, field } = part
  const ids = types?.map(({ name, isNamed }) => typeId(language, name, isNamed)) ?? []
  if ((quantity === '*' || quantity === '+') && part.inside.length > 0)
    throw new Error(`${quantity} after a node with children: ${types?.map(({ name }) => name)}`)
  return {
    type: types === undefined ? ANY : ids.length === 1 ? ids[0]! : SEVERAL,
    types: Uint8Array.from(
      { length: ids.length > 1 ? language.types.length : 0 },
      (_, id) => +ids.includes(id),
    ),
    isNamed: part.isNamed,
    isMissing: part.isMissing,
    field: field === undefined ? 0 : fieldNumber(language, field),
    absent: part.absent.map((name) => fieldNumber(language, name)),
    isNext: part.isNext,
    isLast: part.isLast,
    mayLack: quantity === '?' || quantity === '*',
    mayRepeat: quantity === '*' || quantity === '+',
    parent,
    before,
    after: 0,
    isQuiet: false,
  }
}

function typeId(language: Language, name: string, isNamed: boolean): number {
  if (name === 'ERROR') return ERROR
  const id = language.idForNodeType(name, isNamed)
  if (id === null || language.types[id] === undefined) throw new Error(`no node type ${name}`)
  return id
}

function fieldNumber(language: Language, name: string): number {
  const id = fieldId(language, name)
  if (id === undefined) throw new Error(`no field ${name}`)
  return id
}

function property({ operands: [key, value] }: Predicate): [string, string | null] {
  return [textOf(key), value === undefined ? null : textOf(value)]
}

function textOf(operand: Operand | undefined): string {
  if (!operand || !('text' in operand)) throw new Error('a text is expected after #set!')
  return operand.text
}

function conditionOf({ name, operands }: Predicate, captures: readonly string[]): Condition {
  const [first, ...more] = operands.map((operand) =>
    'capture' in operand ? captures.indexOf(operand.capture) : operand.text,
  )
  if (typeof first !== 'number' || first < 0) throw new Error(`#${name} asks for no capture of its pattern`)
  const positive = !name.startsWith('not-')
  switch (name.replace(/^not-/, '')) {
    case 'eq?': {
      const [other] = more
      return (text) => {
        const [one, two] = [text(first), typeof other === 'number' ? text(other) : other]
        return one === undefined || two === undefined || (one === two) === positive
      }
    }
    case 'match?': {
      const expression = new RegExp(String(more[0]))
      return (text) => expression.test(text(first) ?? '') === positive
    }
    case 'any-of?':
      return (text) => more.includes(text(first) ?? '') === positive
    default:
      throw new Error(`no predicate #${name}`)
  }
}

/** Instead of a type. */
export const ANY = -1
export const SEVERAL = -2
