/**
 * The two forms of a context: MU text, and the same tree as JSON. What is counted is the
 * text in the form that was asked for.
 */
import type { Entry, MuDocument } from '../mutext/document.ts'
import { moduleName } from '../mutext/modulename.ts'
import { linesOf, printMu } from '../mutext/print.ts'

export const FORMATS = ['mu', 'json'] as const
export type Format = (typeof FORMATS)[number]

export interface Form {
  readonly print: (document: MuDocument) => string
  /** What an entry adds to the text, about. */
  readonly entry: (entry: Entry, depth: number) => string
  /** What the first of a module's entries adds besides. */
  readonly module: (path: string) => string
  /** What the first method of a class adds that is not told of itself. */
  readonly owner: (name: string) => string
}

export const FORMS: Readonly<Record<Format, Form>> = {
  mu: {
    print: printMu,
    entry: (entry, depth) => `${linesOf(entry, depth).join('\n')}\n`,
    module: (path) => `\n!${moduleName(path)} @file:${path}\n`,
    owner: (name) => `$${name}\n  :: (partial - selected methods only)\n`,
  },
  json: {
    print: (document) => JSON.stringify(document),
    entry: (entry) => `${JSON.stringify(entry)},`,
    module: (path) => JSON.stringify({ kind: 'module', name: moduleName(path), path, children: [] }),
    owner: (name) => JSON.stringify({ kind: 'class', name, children: [] }),
  },
}
