/**
 * What was built of mu, for the scenario that looks at its engine alone. The types are the
 * scenario's own: the bench is not compiled together with mu.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PROJECT } from './places.ts'

/** A module under `dist`. */
export async function load<T>(module: string): Promise<T> {
  return (await import(pathToFileURL(join(PROJECT, 'dist', module)).href)) as T
}
