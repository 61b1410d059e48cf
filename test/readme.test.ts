/** The README says what is so: its table of settings is generated from the knobs themselves. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { knobTable } from '../src/daemon/table.ts'

const FILE = fileURLToPath(new URL('../README.md', import.meta.url))

test('the table of settings is the one the program has (UPDATE=1 rewrites it)', () => {
  const readme = readFileSync(FILE, 'utf8')
  const written = readme.replace(/(<!-- knobs -->\n)[\s\S]*?(<!-- \/knobs -->)/, `$1${knobTable()}$2`)
  if (process.env.UPDATE) writeFileSync(FILE, written)
  else expect(readme).toBe(written)
})

test('the two commands of the README exist', () => {
  const readme = readFileSync(FILE, 'utf8')
  expect(readme).toContain('npm ci && npx mu daemon start PATH')
  expect(readme).toContain('npm ci && npm test')
})
