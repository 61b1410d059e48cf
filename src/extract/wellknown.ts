/**
 * What well-known functions of a language make of their arguments; `wellKnown` in `language.json` names them.
 *
 *   Object.freeze(x)      same         x
 *   Object.assign(x, y)   all          an object with what y has, and else x
 *   Object.values(x)      values       a list of what x holds
 *   Object.entries(x)     entries      a list of pairs: a key, and what x holds
 *   sorted(x)             items        a list of what a loop over x binds
 *   next(x)               item         one of these
 *   enumerate(x)          enumerated   a list of pairs: a number, and one of these
 *   zip(x, y)             zipped       a list of one each of all arguments
 */
import type { Draft } from './draft.ts'
import type { Interner } from './interner.ts'

export type Making = 'same' | 'all' | 'values' | 'entries' | 'items' | 'item' | 'enumerated' | 'zipped'

/** Whether the file has something else by the name, or by that at the head of the path. */
export function isRedefined({ definitions, imports }: Draft, path: string): boolean {
  const name = path.split('.', 1)[0]
  return definitions.some((one) => one.name === name) || imports.some(({ local }) => local === name)
}

/** What is made of `args`, which are values; undefined where nothing is known. */
export function madeBy(making: Making, args: readonly number[], interner: Interner): number | undefined {
  const [first] = args
  if (first === undefined || interner.list[first]!.kind === 'unknown') return undefined
  const listOf = (of: number): number => interner.intern({ kind: 'list', of })
  const element = (): number => interner.intern({ kind: 'element', of: first })
  const key = (): number => interner.intern({ kind: 'builtin', name: 'string' })
  switch (making) {
    case 'same':
      return first
    case 'all':
      return interner.intern({ kind: 'object', members: {}, rest: args })
    case 'values':
      return listOf(element())
    case 'entries':
      return listOf(interner.tuple([key(), element()]))
    case 'items':
      return listOf(interner.item(first))
    case 'item':
      return args.length === 1 ? interner.item(first) : undefined
    case 'enumerated':
      return listOf(interner.tuple([key(), interner.item(first)]))
    case 'zipped':
      return listOf(interner.tuple(args.map((one) => interner.item(one))))
  }
}
