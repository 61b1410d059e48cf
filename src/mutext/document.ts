/**
 * MU text as a tree: what a document holds, before it is printed and after it is read.
 *
 * A line of the text is one entry. Everything after a `!` line up to the next one belongs to
 * that module; what stands before the first is the head. Classes and functions have children,
 * written two spaces further in.
 *
 * Plain data; every text in it may hold any character. Lists are never absent, only empty.
 */

export interface MuDocument {
  readonly head: readonly Entry[]
  readonly modules: readonly ModuleEntry[]
}

/** `!name @tag:value -> !needed, !needed :: note` */
export interface ModuleEntry {
  readonly kind: 'module'
  readonly name: string
  readonly tags: readonly TagEntry[]
  /** Modules it depends on, where the line says so. */
  readonly needs: readonly string[]
  readonly notes: readonly string[]
  readonly children: readonly Entry[]
}

export type Entry =
  | ClassEntry
  | FunctionEntry
  | HeadingEntry
  | ListEntry
  | TagEntry
  | NoteEntry
  | FlowEntry
  | ArrowEntry
  | SiteEntry
  | SourceEntry

/** `$@decorator modifier Name { field: Type } < Base, Base :: note` */
export interface ClassEntry {
  readonly kind: 'class'
  readonly decorators: readonly string[]
  readonly modifiers: readonly string[]
  readonly name: string
  readonly fields: readonly Parameter[]
  readonly bases: readonly string[]
  readonly notes: readonly string[]
  readonly children: readonly Entry[]
}

/** `#@decorator async name(parameter: Type = default, *rest) -> Type :: note` */
export interface FunctionEntry {
  readonly kind: 'function'
  readonly decorators: readonly string[]
  readonly modifiers: readonly string[]
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly returns?: string
  readonly notes: readonly string[]
  readonly children: readonly Entry[]
}

export interface Parameter {
  /** Of a variadic one: `*rest`, `**options`. */
  readonly stars: 0 | 1 | 2
  readonly name: string
  readonly optional: boolean
  readonly type?: string
  readonly default?: string
}

/** `# text`, `## text` */
export interface HeadingEntry {
  readonly kind: 'heading'
  /** 1 or more. */
  readonly level: number
  readonly text: string
}

/** `@deps [a, b (+3 more)]` */
export interface ListEntry {
  readonly kind: 'list'
  readonly key: string
  readonly values: readonly string[]
  /** How many are left out; at least 1. */
  readonly more?: number
}

/** `@file:src/a.py`, `@generated` */
export interface TagEntry {
  readonly kind: 'tag'
  readonly key: string
  readonly value?: string
}

/** `:: text` */
export interface NoteEntry {
  readonly kind: 'note'
  readonly text: string
}

/** `? condition`, `~ iteration`, `| branch`: what somebody tells of a body, in free words. */
export interface FlowEntry {
  readonly kind: 'flow'
  readonly sigil: '?' | '~' | '|'
  readonly text: string
}

/** `from -> to`, `state => NEW`, `name =>? unknown`: likewise. */
export interface ArrowEntry {
  readonly kind: 'arrow'
  readonly from: string
  readonly arrow: '->' | '=>' | '=>?'
  readonly to: string
}

/** `<- caller @src/a.py:42 | code`: called from there. `-> callee @42 | code`: calls it there. */
export interface SiteEntry {
  readonly kind: 'site'
  readonly direction: 'in' | 'out'
  /** The definition at the other end. */
  readonly node: string
  /** Absent for the file of the module around it. */
  readonly file?: string
  /** 1-based. */
  readonly line: number
  /** The line of source. */
  readonly code?: string
}

/** Lines of source as they are, between ```` ``` 12-14 ```` and ```` ``` ````. */
export interface SourceEntry {
  readonly kind: 'source'
  /** Of the first line, 1-based. */
  readonly line: number
  /** Without the last line's end. */
  readonly text: string
}
