/**
 * DuckDB's values as plain JSON values, and ours as its parameters.
 *
 * Integers that a double holds exactly become numbers, larger ones strings; so do
 * dates and times. NaN and the infinities have no JSON form and become null.
 */
import {
  DuckDBArrayValue,
  DuckDBBlobValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  type DuckDBPreparedStatement,
  DuckDBStructValue,
  type DuckDBValue,
} from '@duckdb/node-api'

export type Parameter = string | number | boolean | null

export function jsonValue(value: DuckDBValue): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'bigint') return isSafe(value) ? Number(value) : value.toString()
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(jsonValue)
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(Object.entries(value.entries).map(([name, item]) => [name, jsonValue(item)]))
  }
  if (value instanceof DuckDBMapValue) {
    return Object.fromEntries(value.entries.map(({ key, value: item }) => [String(key), jsonValue(item)]))
  }
  if (value instanceof DuckDBBlobValue) return Buffer.from(value.bytes).toString('base64')
  return String(value)
}

/** Binds `$1`, `$2`, … */
export function bindParameters(statement: DuckDBPreparedStatement, values: readonly Parameter[]): void {
  values.forEach((value, i) => {
    if (value === null) statement.bindNull(i + 1)
    else if (typeof value === 'string') statement.bindVarchar(i + 1, value)
    else if (typeof value === 'boolean') statement.bindBoolean(i + 1, value)
    else if (Number.isSafeInteger(value)) statement.bindBigInt(i + 1, BigInt(value))
    else statement.bindDouble(i + 1, value)
  })
}

function isSafe(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)
}
