/**
 * Bindings, expressions and references as packed numbers: they are the bulk of a
 * file's facts, and linking reads them all.
 *
 * The usual shapes have a code each; a record that has anything else is written as
 * JSON. So facts may grow without a change here: it only makes them longer.
 *
 * Cost  About a sixth of the size of JSON, and a tenth of the time to read.
 */
import type { Expression } from './expression.ts'
import type { Binding, Reference } from './facts.ts'
import type { Packer, Unpacker } from './packing.ts'

export function packBindings(pack: Packer, bindings: readonly Binding[]): void {
  pack.number(bindings.length)
  for (const binding of bindings) {
    const { name, scope, value, static: isStatic } = binding
    const some = (value === undefined ? 0 : HAS_VALUE) | (isStatic === undefined ? 0 : IS_STATIC)
    const usual = keyCount(binding) === 2 + (some & 1) + (some >> 1)
    pack.number(usual ? some : OTHER)
    if (!usual) {
      pack.json(binding)
      continue
    }
    pack.text(name)
    pack.number(scope)
    if (value !== undefined) pack.number(value)
  }
}

export function unpackBindings(from: Unpacker): Binding[] {
  return listOf(from, () => {
    const some = from.number()
    if (some === OTHER) return from.json() as Binding
    const name = from.text()
    const scope = from.number()
    switch (some) {
      case 0:
        return { name, scope }
      case HAS_VALUE:
        return { name, scope, value: from.number() }
      case IS_STATIC:
        return { name, scope, static: true }
      default:
        return { name, scope, value: from.number(), static: true }
    }
  })
}

export function packReferences(pack: Packer, references: readonly Reference[]): void {
  pack.number(references.length)
  let before = NOWHERE
  for (const reference of references) {
    const { kind, from, target, site, arguments: count, given } = reference
    const code = KINDS.indexOf(kind)
    const some = (count === undefined ? 0 : IS_COUNTED) | (given === undefined ? 0 : IS_GIVEN)
    const usual = code >= 0 && keyCount(reference) === 4 + (some & 1) + (some >> 1)
    pack.number(usual ? code * 4 + some : OTHER)
    if (!usual) {
      pack.json(reference)
      continue
    }
    pack.number(from - before.from)
    pack.number(target - before.target)
    pack.number(site[0] - before.site[0])
    pack.number(site[1])
    if (count !== undefined) pack.number(count)
    if (given !== undefined) pack.numbers(given)
    before = reference
  }
}

export function unpackReferences(list: Unpacker): Reference[] {
  let before = NOWHERE
  return listOf(list, () => {
    const code = list.number()
    if (code === OTHER) return list.json() as Reference
    const kind = KINDS[code >> 2]!
    const from = before.from + list.number()
    const target = before.target + list.number()
    const site = [before.site[0] + list.number(), list.number()] as const
    const reference: Reference = {
      kind,
      from,
      target,
      ...((code & IS_COUNTED) === 0 ? {} : { arguments: list.number() }),
      ...((code & IS_GIVEN) === 0 ? {} : { given: list.numbers() }),
      site,
    }
    before = reference
    return reference
  })
}

export function packExpressions(pack: Packer, expressions: readonly Expression[]): void {
  pack.number(expressions.length)
  for (const expression of expressions) packExpression(pack, expression)
}

function packExpression(pack: Packer, e: Expression): void {
  if (e.kind === 'parameter') {
    pack.number(PARAMETER)
    pack.numbers([e.definition ?? NONE, e.extension ?? NONE, e.at, e.of ?? NONE])
    return
  }
  const keys = keyCount(e)
  if (keys !== KEYS[e.kind]) {
    if (e.kind === 'call' && keys === 3 && e.arguments !== undefined) {
      for (const one of [COUNTED_CALL, e.of, e.arguments]) pack.number(one)
      return
    }
    if (e.kind === 'call' && keys === 4 && e.arguments !== undefined && e.given !== undefined) {
      for (const one of [GIVEN_CALL, e.of, e.arguments]) pack.number(one)
      pack.numbers(e.given)
      return
    }
    pack.number(OTHER)
    pack.json(e)
    return
  }
  pack.number(CODES[e.kind])
  switch (e.kind) {
    case 'name':
      pack.text(e.name)
      pack.number(e.scope)
      break
    case 'member':
      pack.number(e.of)
      pack.text(e.name)
      break
    case 'local':
      pack.number(e.binding)
      break
    case 'definition':
    case 'self':
    case 'self_type':
    case 'super':
      pack.number(e.definition)
      break
    case 'call':
    case 'new':
    case 'instance':
    case 'list':
    case 'await':
    case 'alike':
    case 'element':
      pack.number(e.of)
      break
    case 'apply':
    case 'inferred':
      pack.number(e.of)
      pack.numbers(e.arguments)
      break
    case 'union':
    case 'intersection':
      pack.numbers(e.of)
      break
    case 'narrowed':
    case 'mapped':
      pack.number(e.of)
      pack.number(e.by)
      break
    case 'unless':
      pack.number(e.base)
      pack.number(e.of)
      break
    case 'handed':
      for (const one of [e.of, e.arguments, e.argument]) pack.number(one)
      break
    case 'import':
      pack.number(e.import)
      break
    case 'builtin':
      pack.text(e.name)
  }
}

export function unpackExpressions(from: Unpacker): Expression[] {
  return listOf(from, () => unpackExpression(from))
}

function unpackExpression(from: Unpacker): Expression {
  const code = from.number()
  if (code === OTHER) return from.json() as Expression
  if (code === PARAMETER) return unpackParameter(from.numbers())
  if (code === COUNTED_CALL) return { kind: 'call', of: from.number(), arguments: from.number() }
  if (code === GIVEN_CALL)
    return { kind: 'call', of: from.number(), arguments: from.number(), given: from.numbers() }
  const kind = EXPRESSIONS[code]!
  switch (kind) {
    case 'name':
      return { kind, name: from.text(), scope: from.number() }
    case 'member':
      return { kind, of: from.number(), name: from.text() }
    case 'local':
      return { kind, binding: from.number() }
    case 'definition':
    case 'self':
    case 'self_type':
    case 'super':
      return { kind, definition: from.number() }
    case 'call':
    case 'new':
    case 'instance':
    case 'list':
    case 'await':
    case 'alike':
    case 'element':
      return { kind, of: from.number() }
    case 'apply':
    case 'inferred':
      return { kind, of: from.number(), arguments: from.numbers() }
    case 'union':
    case 'intersection':
      return { kind, of: from.numbers() }
    case 'narrowed':
    case 'mapped':
      return { kind, of: from.number(), by: from.number() }
    case 'unless':
      return { kind, base: from.number(), of: from.number() }
    case 'handed':
      return { kind, of: from.number(), arguments: from.number(), argument: from.number() }
    case 'import':
      return { kind, import: from.number() }
    case 'builtin':
      return { kind, name: from.text() }
    case 'unknown':
      return { kind }
  }
}

function unpackParameter([definition, extension, at, of]: readonly number[]): Expression {
  return {
    kind: 'parameter',
    ...(definition === NONE ? {} : { definition: definition! }),
    ...(extension === NONE ? {} : { extension: extension! }),
    at: at!,
    ...(of === NONE ? {} : { of: of! }),
  }
}

function listOf<T>(from: Unpacker, one: () => T): T[] {
  const list = new Array<T>(from.number())
  for (let i = 0; i < list.length; i++) list[i] = one()
  return list
}

function keyCount(record: object): number {
  let count = 0
  for (const _ in record) count++
  return count
}

/** How many keys an expression of a kind has when it is as usual; an `object` never is. */
const KEYS: Readonly<Partial<Record<Expression['kind'], number>>> = {
  name: 3,
  member: 3,
  local: 2,
  definition: 2,
  self: 2,
  self_type: 2,
  super: 2,
  call: 2,
  new: 2,
  instance: 2,
  list: 2,
  await: 2,
  alike: 2,
  element: 2,
  apply: 3,
  inferred: 3,
  union: 2,
  intersection: 2,
  narrowed: 3,
  unless: 3,
  mapped: 3,
  handed: 4,
  import: 2,
  builtin: 2,
  unknown: 1,
}
type Usual = Exclude<Expression['kind'], 'object' | 'parameter' | 'held' | 'given' | 'failing' | 'keyed'>
const EXPRESSIONS = Object.keys(KEYS) as Usual[]
const CODES = Object.fromEntries(EXPRESSIONS.map((kind, code) => [kind, code])) as Record<
  Expression['kind'],
  number
>
const KINDS = ['call', 'new', 'use', 'type', 'decorator'] as const satisfies readonly Reference['kind'][]
const HAS_VALUE = 1
const IS_STATIC = 2
/** Written as JSON. */
const OTHER = -1
const COUNTED_CALL = -2
const GIVEN_CALL = -3
const PARAMETER = -4
/** In place of a number that is not there. */
const NONE = -1
const IS_COUNTED = 1
const IS_GIVEN = 2
const NOWHERE: Pick<Reference, 'from' | 'target' | 'site'> = { from: 0, target: 0, site: [0, 0] }
