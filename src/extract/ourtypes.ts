/** Which types are the project's own, as far as one file tells: well-known names mean nothing else there. */
import type { Draft } from './draft.ts'

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

const OUR_TYPES = new WeakMap<Draft, ReadonlySet<string>>()

const OUR_PATH = /^(?:\.|(?:crate|self|super)\b)/
