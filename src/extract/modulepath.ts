/**
 * Paths through modules that stand inside one file (Rust's `mod inner { … }`).
 *
 * Link knows files only: to it `self` and `super` are the module of the file and
 * the one around that. Inside an inline module they mean something nearer, so
 * paths are rewritten here as the file's own module would write them.
 */
import type { DraftDefinition, Frame } from './draft.ts'
import type { Import } from './facts.ts'
import type { LanguageSpec } from './language.ts'

/** Kinds of CLASS that only group what is inside: a function there is no method. */
export const GROUPS: ReadonlySet<string> = new Set(['namespace', 'module'])

/** Names of the modules of this file around a frame, outermost first. */
export function groupsAround(frame: Frame, definitions: readonly DraftDefinition[]): string[] {
  return namesOf(definitions[frame.definition]!, definitions)
}

/** A path as the file's own module would write it; as it is where no word stands at its head. */
export function fromFile(
  parts: readonly string[],
  groups: readonly string[],
  { pathWords: words }: LanguageSpec,
): readonly string[] {
  if (!words || groups.length === 0) return parts
  let at = 0
  let depth = groups.length
  let up = 0
  for (; parts[at] === words.self || parts[at] === words.parent; at++) {
    if (parts[at] === words.self) continue
    if (depth > 0) depth--
    else up++
  }
  if (at === 0) return parts
  const start = up > 0 ? Array<string>(up).fill(words.parent) : [words.self, ...groups.slice(0, depth)]
  return [...start, ...parts.slice(at)]
}

/** `use Shape::*`, where the file itself defines `Shape` beside the import, or says `mod Shape;`, is `use self::Shape::*`. */
export function settleImports(
  imports: readonly Import[],
  definitions: readonly DraftDefinition[],
  { pathWords: words, separator }: LanguageSpec,
): readonly Import[] {
  if (!words) return imports
  const beside = new Set<string>()
  for (const { type, name, parent } of definitions) if (type === 'CLASS') beside.add(`${parent} ${name}`)
  for (const { scope, name, local, specifier } of imports) {
    const isModule = name === '*' && specifier.startsWith(words.self)
    if (isModule && GROUPS.has(definitions[scope]!.kind)) beside.add(`${scope} ${local}`)
  }
  return imports.map((entry) => {
    const around = groupOf(entry.scope, definitions)
    const [first = ''] = entry.specifier.split(separator, 1)
    if (!beside.has(`${around} ${first}`)) return entry
    const path = [words.self, ...namesOf(definitions[around]!, definitions), entry.specifier]
    return { ...entry, specifier: path.join(separator) }
  })
}

function namesOf(start: DraftDefinition, definitions: readonly DraftDefinition[]): string[] {
  const names: string[] = []
  for (let at: DraftDefinition | undefined = start; at; at = definitions[at.parent])
    if (at.type === 'CLASS' && GROUPS.has(at.kind)) names.unshift(at.name)
  return names
}

function groupOf(scope: number, definitions: readonly DraftDefinition[]): number {
  let at = scope
  while (at > 0 && !GROUPS.has(definitions[at]!.kind)) at = definitions[at]!.parent
  return Math.max(at, 0)
}
