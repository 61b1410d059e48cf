/**
 * Where things are, seen from the compiled scripts in `dist/scripts/bench`.
 *
 * The bench knows of mu what its users know: the command, HTTP and the feed. It
 * imports nothing of it, so what is measured is what was built.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))
const require = createRequire(import.meta.url)

/** Of mu, as its package says. */
export const VERSION = (require(join(PROJECT, 'package.json')) as { version: string }).version
export const MU = join(PROJECT, 'dist/bin/mu.js')
export const GRAMMARS = join(PROJECT, 'grammars')
export const WASM = join(dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm')
export const AUTOCANNON = require.resolve('autocannon')
