/**
 * FIND → SELECT: what is asked of the graph becomes sets of nodes (`setsOf`), and these
 * become conditions of one SELECT, beside WHERE.
 *
 * A set is bound as one value, a JSON list of numbers, however many they are.
 */
import type { Work } from '../graph/work.ts'
import { badMuql } from './failure.ts'
import type { GraphSource } from './sources.ts'
import type { Condition, Find, FindTarget } from './statement.ts'
import type { Expression, Item, Position, Select } from './tree.ts'
import { type Bindings, constantOf } from './typed.ts'
import type { Values } from './values.ts'

/** FIND as a SELECT. */
export function selectOf(find: Find): Select {
  const { target, where, order, limit, at } = find
  const [table, kind] = TABLES[target]
  const both = [...(kind === undefined ? [] : [isKind(kind, at)]), ...(where ? [where] : [])]
  const condition: Expression | undefined = both.length < 2 ? both[0] : { kind: 'and', terms: both, at }
  return {
    kind: 'select',
    distinct: false,
    items: COLUMNS.map((name): Item => ({ kind: 'item', expression: { kind: 'column', path: [name], at } })),
    table: { text: table, at },
    ...(condition && { where: condition }),
    group: [],
    order,
    ...(limit && { limit }),
  }
}

/** What the graph says: of each condition the nodes that fit, and the files. */
export interface Sets {
  readonly nodes: ReadonlyMap<Condition, readonly number[]>
  readonly files?: readonly number[]
}

export function* setsOf(find: Find, graph: GraphSource, values: Values): Work<Sets> {
  const nodes = new Map<Condition, readonly number[]>()
  function* ask(condition: Condition): Work<void> {
    switch (condition.kind) {
      case 'related': {
        const nid = graph.resolve(values.text(condition.to))
        nodes.set(condition, yield* graph.related(condition.how, nid, find.target))
        return
      }
      case 'similar':
        nodes.set(condition, yield* graph.similar(graph.resolve(values.text(condition.to))))
        return
      case 'not':
        return yield* ask(condition.of)
      case 'and':
      case 'or':
        for (const term of condition.terms) yield* ask(term)
    }
  }
  if (find.condition) yield* ask(find.condition)
  if (!find.within) return { nodes }
  const files = graph.files(values.text(find.within))
  if (files.length === 0) throw badMuql('No file is there.', find.within.at, { hint: GLOBS })
  return { nodes, files }
}

/** The other conditions of that SELECT, as SQL. */
export function conditionsOf(find: Find, sets: Sets, values: Values): (out: Bindings) => string[] {
  return (out) => {
    const among = (numbers: Iterable<number>): string =>
      `(SELECT unnest(from_json(${out.write(constantOf(JSON.stringify([...numbers]), find.at))}, '["INTEGER"]')))`
    const text = (value: string): string => out.write(constantOf(value, find.at))

    const write = (condition: Condition): string => {
      switch (condition.kind) {
        case 'related':
        case 'similar':
          return `n.nid IN ${among(sets.nodes.get(condition)!)}`
        case 'matching':
          return `contains(lower(n.name), ${text(values.text(condition.to).toLowerCase())})`
        case 'decorated':
          return decorated(text(values.text(condition.to).replace(/^@/, '')))
        case 'not':
          return `(NOT ${write(condition.of)})`
        case 'and':
        case 'or':
          return `(${condition.terms.map(write).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`
      }
    }
    const conditions: string[] = []
    if (find.condition) conditions.push(write(find.condition))
    if (sets.files) conditions.push(`n.file_id IN ${among(sets.files)}`)
    return conditions
  }
}

/** `route` fits `@app.route('/')`, `@route` and `@app.route`; `app.route` the first and the last. */
function decorated(name: string): string {
  const decorators = "json_extract_string(n.properties, '$.decorators[*]')"
  const head = "split_part(d, '(', 1)"
  return `len(list_filter(${decorators}, lambda d: d = ${name} OR ${head} = ${name} OR ends_with(${head}, '.' || ${name}))) > 0`
}

function isKind(kind: string, at: Position): Expression {
  const left = { kind: 'column', path: ['kind'], at } as const
  return { kind: 'binary', operator: '=', left, right: { kind: 'literal', value: kind, at }, at }
}

const COLUMNS = ['id', 'type', 'name', 'file_path', 'kind', 'line_start', 'complexity']
const GLOBS = "A glob is relative to the root, such as 'src/**/*.ts'; the start of a path will do, too."

const TABLES: Readonly<Record<FindTarget, readonly [table: string, kind?: string]>> = {
  functions: ['functions'],
  methods: ['functions', 'method'],
  classes: ['classes'],
  interfaces: ['classes', 'interface'],
  modules: ['modules'],
  nodes: ['nodes'],
}
