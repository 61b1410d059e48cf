/**
 * What random projects are made of, the same for every language.
 *
 * A project is a map of files; a file is a list of items, each of which a language
 * prints as it can (or leaves out what it has no word for). Names and paths come
 * from small pools, so that collisions, shadowing and dangling imports are common:
 * that is where incremental linking goes wrong.
 */
export interface Project {
  readonly files: ReadonlyMap<string, FileModel>
  /** Configuration and other files, as they are. */
  readonly extras: ReadonlyMap<string, string>
}

export interface FileModel {
  readonly items: readonly Item[]
  /** Text that breaks the syntax, put before item `at`. */
  readonly broken?: { readonly at: number; readonly text: string }
}

/** Paths have no extension: a language adds its own, and makes specifiers of them. */
export type Item =
  /** `local` undefined: the name itself. */
  | { readonly kind: 'import'; readonly from: string; readonly name: string; readonly local?: string }
  | { readonly kind: 'module'; readonly from: string; readonly local: string }
  | { readonly kind: 'star'; readonly from: string }
  | { readonly kind: 'reexport'; readonly from: string; readonly name?: string }
  | {
      readonly kind: 'function'
      readonly name: string
      readonly parameter?: string
      readonly type?: string
      readonly returns?: string
      readonly body: readonly Statement[]
    }
  | {
      readonly kind: 'class'
      readonly name: string
      readonly base?: string
      readonly fields: readonly { readonly name: string; readonly type: string }[]
      readonly methods: readonly {
        readonly name: string
        readonly returns?: string
        readonly body: readonly Statement[]
      }[]
    }
  | { readonly kind: 'variable'; readonly name: string; readonly of: string }
  | { readonly kind: 'comment'; readonly text: string }

export type Statement =
  | { readonly kind: 'call'; readonly name: string }
  /** `of.name()`; `of` may be a module, a class, a variable, a parameter. */
  | { readonly kind: 'member'; readonly of: string; readonly name: string }
  | { readonly kind: 'self'; readonly name: string }
  | { readonly kind: 'new'; readonly of: string; readonly name: string; readonly local?: string }
  /** `of().name()`. */
  | { readonly kind: 'chain'; readonly of: string; readonly name: string }
  | { readonly kind: 'shadow'; readonly name: string }
  | { readonly kind: 'nested'; readonly name: string; readonly calls: string }

export const FUNCTIONS = ['alpha', 'beta', 'gamma'] as const
export const CLASSES = ['Delta', 'Echo', 'Foxtrot'] as const
export const METHODS = ['save', 'load', 'alpha'] as const
export const LOCALS = ['x', 'alpha', 'Delta'] as const
/** Few enough to be hit again, deep enough for relative paths both ways. */
export const PATHS = ['a', 'b', 'c', 'p/a', 'p/index', 'p/q/d', 'r/index', 'r/e'] as const
export const FOLDERS = ['p', 'p/q', 'r', 's'] as const
