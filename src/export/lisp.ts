/**
 * `lisp`: s-expressions. Modules hold classes (`class`) and functions (`defn`), nested as in the
 * source; then follow externals and every edge but containment that the nesting says.
 *
 *   (mu-lisp :version "1.0" :epoch "…" :seq 41
 *    (module "billing.tax" :id "mod:src/billing/tax.py" :file "src/billing/tax.py"
 *     (class "TaxRule" :id "cls:…" :bases ["Rule"]
 *      (defn "refresh" :id "fn:…" [(source "Source") (tags :variadic 1)] -> "None" :modifiers ["async"])))
 *    (external "requests" :id "ext:requests")
 *    (edge calls "fn:…" "fn:…"))
 *
 * Texts are strings with `\"`, `\\`, `\n` and `\uXXXX`, as in JSON.
 */
import type { ClassEntry, Entry, FunctionEntry, Parameter } from '../mutext/document.ts'
import { toModule } from '../mutext/fromgraph.ts'
import { moduleNames } from '../mutext/modulename.ts'
import type { GraphView } from './view.ts'
import { labelOf } from './words.ts'

export function* lisp(view: GraphView): Generator<string> {
  const names = moduleNames(view.paths())
  yield `(mu-lisp :version "1.0" :epoch ${text(view.epoch)} :seq ${view.seq}`
  const extra = ({ id }: { readonly id: string }): Entry[] => [{ kind: 'tag', key: 'id', value: id }]
  for (const { path, nodes } of view.files()) {
    const module = toModule(names.get(path)!, path, nodes, { extra, complexityFrom: 1 })
    yield `\n (module ${text(module.name)}${idOf(module.children)} :file ${text(path)}${inside(module.children, 2)})`
  }
  for (const { id, name } of view.externals()) yield `\n (external ${text(name)} :id ${text(id)})`
  for (const edge of view.edges())
    yield `\n (edge ${labelOf(edge)} ${text(edge.source)} ${text(edge.target)})`
  yield ')\n'
}

function inside(entries: readonly Entry[], depth: number): string {
  return entries.map((entry) => definition(entry, depth)).join('')
}

/** Notes and tags say nothing here that is not said otherwise. */
function definition(entry: Entry, depth: number): string {
  if (entry.kind !== 'class' && entry.kind !== 'function') return ''
  const head = entry.kind === 'class' ? classHead(entry) : functionHead(entry)
  const more = `${listed('modifiers', entry.modifiers)}${listed('decorators', entry.decorators)}${complexityOf(entry)}`
  return `\n${' '.repeat(depth)}(${head}${more}${inside(entry.children, depth + 1)})`
}

function classHead({ name, bases, children }: ClassEntry): string {
  const partial = children.some(({ kind }) => kind === 'tag') ? '' : ' :partial true'
  return `class ${text(name)}${idOf(children)}${partial}${listed('bases', bases)}`
}

function functionHead({ name, parameters, returns, children }: FunctionEntry): string {
  const result = returns === undefined ? '' : ` -> ${text(returns)}`
  return `defn ${text(name)}${idOf(children)} [${parameters.map(parameter).join(' ')}]${result}`
}

function parameter({ name, type, default: value, stars, optional }: Parameter): string {
  const parts = [
    text(name),
    ...(type === undefined ? [] : [text(type)]),
    ...(value === undefined ? [] : [`:default ${text(value)}`]),
    ...(stars === 0 ? [] : [`:variadic ${stars}`]),
    ...(optional ? [':optional true'] : []),
  ]
  return `(${parts.join(' ')})`
}

function complexityOf({ notes }: { readonly notes: readonly string[] }): string {
  return notes.map((note) => ` :${note.replace(':', ' ')}`).join('')
}

function idOf(children: readonly Entry[]): string {
  return children
    .map((entry) => (entry.kind === 'tag' && entry.key === 'id' ? ` :id ${text(entry.value!)}` : ''))
    .join('')
}

function listed(key: string, values: readonly string[]): string {
  return values.length > 0 ? ` :${key} [${values.map(text).join(' ')}]` : ''
}

function text(value: string): string {
  return JSON.stringify(value)
}
