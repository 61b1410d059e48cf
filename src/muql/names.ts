/**
 * What the columns of a result are called, so that each name is good as the key of
 * an object and in ORDER BY: the alias; the column; `count` and `avg_complexity` for
 * aggregates; anything else as it prints. A name that is taken gets `_2`, `_3`, …
 */
import { isAggregate } from './call.ts'
import type { CatalogueTable } from './catalogue.ts'
import { badMuql } from './failure.ts'
import { printExpression } from './print.ts'
import type { Expression, Select } from './tree.ts'

export interface Output {
  readonly name: string
  readonly expression: Expression
}

export function nameItems(
  { items, table: { at: tableAt } }: Select,
  table: CatalogueTable,
): readonly Output[] {
  const outputs: Output[] = []
  const taken = new Set<string>()
  const add = (wanted: string, expression: Expression) => {
    let name = wanted
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}_${n}`
    taken.add(name.toLowerCase())
    outputs.push({ name, expression })
    if (outputs.length > MAX_OUTPUTS) throw badMuql(`A result has at most ${MAX_OUTPUTS} columns.`, tableAt)
  }
  for (const item of items) {
    if (item.kind === 'item') add(item.alias?.text ?? nameOf(item.expression), item.expression)
    else for (const { name } of table.columns) add(name, { kind: 'column', path: [name], at: item.at })
  }
  return outputs
}

function nameOf(expression: Expression): string {
  if (expression.kind !== 'call' || !isAggregate(expression)) {
    return shorten(printExpression(expression))
  }
  const [argument] = expression.arguments
  if (!argument) return expression.name
  return `${expression.name}_${argument.kind === 'column' ? argument.path.at(-1) : shorten(printExpression(argument))}`
}

function shorten(text: string): string {
  return text.length > MAX_NAME_CHARS ? `${text.slice(0, MAX_NAME_CHARS)}…` : text
}

const MAX_OUTPUTS = 200
const MAX_NAME_CHARS = 60
