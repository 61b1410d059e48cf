/** Which types are the project's own, as far as one file tells: well-known names mean nothing else there. */
import type { Draft, Frame } from './draft.ts'
import { classAround } from './frames.ts'
import type { Grammar } from './grammar.ts'
import type { Node } from './node.ts'

/** Types that the project itself has, as far as the file shows: it defines or imports them. */
export function ourTypes(draft: Draft): ReadonlySet<string> {
  const known = OUR_TYPES.get(draft)
  if (known) return known
  const { definitions, imports } = draft
  const imported = imports.filter(({ specifier }) => OUR_PATH.test(specifier))
  const defined = definitions.filter(({ type }) => type === 'CLASS')
  const ours = new Set([...imported.map(({ local = '' }) => local), ...defined.map(({ name }) => name)])
  OUR_TYPES.set(draft, ours)
  return ours
}

/** The type that an extension itself has by a name, which goes before others of its type: `Self::Output` in `impl Add`. */
export function ownType(
  { spec }: Grammar,
  { definitions }: Draft,
  of: Node,
  name: string,
  frame: Frame,
): number | undefined {
  const around = of.text === spec.selfType ? classAround(frame, definitions) : undefined
  if (around === undefined || !('extension' in around)) return undefined
  const isNamed = (index: number) => definitions[index]!.type === 'CLASS' && definitions[index]!.name === name
  return around.extension.members.find(isNamed)
}

const OUR_TYPES = new WeakMap<Draft, ReadonlySet<string>>()

const OUR_PATH = /^(?:\.|(?:crate|self|super)\b)/
