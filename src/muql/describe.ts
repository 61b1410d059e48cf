/** DESCRIBE: what the catalogue says of itself. */
import { PROPERTIES, TABLES } from './catalogue.ts'
import { tableOf } from './compile.ts'
import type { Found } from './sources.ts'
import type { Describe } from './statement.ts'

export function describe({ table }: Describe): Found {
  const columns = table === undefined ? TABLE_COLUMNS : COLUMN_COLUMNS
  const rows = table === undefined ? tables() : columnsOf(tableOf(table))
  return { columns, rows, total: rows.length }
}

function tables(): string[][] {
  return TABLES.map(({ name, aliases, doc }) => [name, aliases.join(', '), doc])
}

function columnsOf({ columns }: ReturnType<typeof tableOf>): string[][] {
  return columns.flatMap(({ name, type, doc }) => [
    [name, type, doc],
    ...(name === 'properties' ? PROPERTIES.map((one) => [`properties.${one.path}`, one.type, one.doc]) : []),
  ])
}

const TABLE_COLUMNS = ['table_name', 'aliases', 'description']
const COLUMN_COLUMNS = ['column_name', 'data_type', 'description']
