/**
 * Walks over frames: where a name belongs, which prefix and package it gets, what `this` is.
 */
import type { DraftDefinition, DraftExtension, Frame, Local } from './draft.ts'

/** The frame a variable belongs to: blocks hold `let`, functions hold `var`. */
export function bindingFrame(frame: Frame, hoist: boolean): Frame {
  const holder = innermost(
    frame,
    (f) =>
      f.kind !== 'container' &&
      f.kind !== 'namespace' &&
      f.kind !== 'narrow' &&
      !(hoist && f.kind === 'block'),
  )
  return holder ?? frame
}

/** The innermost frame from `frame` outwards that is accepted. */
export function innermost(frame: Frame, accepts: (frame: Frame) => boolean): Frame | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) if (accepts(at)) return at
  return undefined
}

/** The frame that has a `this` of its own, or a parameter that says what it is; undefined within a class and outside of both. */
export function thisFrame(frame: Frame): Frame | undefined {
  const at = innermost(frame, (f) => f.kind === 'class' || f.ownThis === true || f.names.has('this'))
  return at?.kind === 'class' ? undefined : at
}

/** The innermost class around a frame, or the extension (with `constructors`, the function) that plays its part. */
export function classAround(
  frame: Frame,
  definitions: readonly DraftDefinition[],
  constructors = false,
): { definition: number } | { extension: DraftExtension } | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    if (at.kind === 'class' && !OTHER_NAMES.has(definitions[at.definition]!.kind))
      return { definition: at.definition }
    if (at.extension) return { extension: at.extension }
    const owner = at.kind === 'function' ? definitions[at.definition]?.frame.extension : undefined
    if (owner) return { extension: owner }
    if (constructors && at.kind === 'function' && mayConstruct(definitions[at.definition]!))
      return { definition: at.definition }
    if (at.ownThis) return undefined
  }
  return undefined
}

/** Kinds of types that only name one for what is around: inside, that is meant. */
const OTHER_NAMES: ReadonlySet<string> = new Set(['associated_type', 'type_alias'])

/** `function Foo() {}`: `this` is what it makes. */
function mayConstruct({ kind, shape }: DraftDefinition): boolean {
  return kind === 'function' && shape.type !== 'arrow_function'
}

/** The package a `namespace` frame around gives. */
export function packageAround(frame: Frame): string | undefined {
  return innermost(frame, (f) => f.package !== undefined)?.package
}

/** Names of containers and extensions between a frame and the definition around it, outermost first. */
export function prefixes(frame: Frame): string[] {
  const names: string[] = []
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    if (at.prefix !== undefined) names.unshift(at.prefix)
    if (ENDS_PREFIX.has(at.kind)) break
  }
  return names
}

/** Makes a local name known in the innermost frame that holds names. */
export function register(frame: Frame, name: string, local: Local): void {
  const holder = innermost(
    frame,
    (f) => f.kind === 'block' || f.kind === 'function' || f.kind === 'anonymous' || f.kind === 'group',
  )
  if (!holder) return
  const known = holder.kind === 'group' ? { ...local, start: 0 } : local
  const entries = holder.names.get(name)
  if (entries) entries.push(known)
  else holder.names.set(name, [known])
}

const ENDS_PREFIX: ReadonlySet<Frame['kind']> = new Set(['class', 'group', 'function', 'module'])
