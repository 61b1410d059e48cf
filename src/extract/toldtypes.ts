/**
 * Types that documentation makes (JSDoc), which a module gives to others like those that it exports:
 *
 *   @typedef {Map<string, Foo>} Name
 *   @typedef {Object} Name              with a `@property {T} [name]` for each field
 *   @callback Name                      with `@param {T} name` and `@returns {T}`
 *   @typedef {import('./x').A} Name     is an import besides; see `toldimports.ts`
 *
 * They are no nodes of the graph: no code defines them.
 */

import { INSIDE, MARGIN, parametersIn, resultIn } from './documented.ts'
import type { Frame } from './draft.ts'
import type { Event } from './events.ts'
import type { Expressions } from './expressions.ts'
import type { Export } from './facts.ts'
import { siteOf } from './imports.ts'

export function toldTypes(
  comments: readonly Event[],
  text: string,
  expressions: Expressions,
  frame: Frame,
): Export[] {
  return comments.flatMap(({ start, end, node }) => {
    const said = text.slice(start, end)
    if (!said.startsWith('/**') || !/@typedef|@callback/.test(said)) return []
    return typesIn(said.replace(MARGIN, ' ')).map(([name, type]) => {
      const value = expressions.documented.typed({ text: type, node }, frame)
      return { name, value, told: true as const, site: siteOf(node) }
    })
  })
}

/** Names, and their types as TypeScript writes them. What follows a name is its own up to the next. */
function typesIn(said: string): (readonly [name: string, type: string])[] {
  const found = [...said.matchAll(MADE)]
  return found.map((made, at) => {
    const { type, name, called } = made.groups!
    const rest = said.slice(made.index, found[at + 1]?.index)
    if (called !== undefined) return [called, functionIn(rest)]
    const fields = [...rest.matchAll(FIELD)].map(({ groups }) => `${groups!.name}: ${groups!.type}`)
    return [name!, fields.length > 0 ? `{ ${fields.join('; ')} }` : (type ?? 'unknown')]
  })
}

function functionIn(said: string): string {
  const parameters = parametersIn(said).map(([name, type]) => `${name}: ${type}`)
  return `(${parameters.join(', ')}) => ${resultIn(said) ?? 'void'}`
}

const TYPE = String.raw`\{(?<type>${INSIDE})\}`
const MADE = new RegExp(
  String.raw`@typedef\s+(?:${TYPE}\s+)?(?<name>[\w$]+)|@callback\s+(?<called>[\w$]+)`,
  'g',
)
const FIELD = new RegExp(String.raw`@prop(?:erty)?\s+${TYPE}\s+\[?(?<name>[\w$]+)(?![\w$.[])`, 'g')
