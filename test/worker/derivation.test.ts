/** A stored graph is taken over only from the same mu with the same grammars. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { GRAMMARS } from '../../src/extract/language.ts'
import { derivation } from '../../src/worker/derivation.ts'

test('it is the same for the same grammars, wherever they are, and another after an edit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mu-grammars-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(GRAMMARS, folder, { recursive: true })
  expect(derivation(folder)).toBe(derivation())
  appendFileSync(join(folder, 'python', 'facts.scm'), '\n(lambda) @scope.function\n')
  expect(derivation(folder)).not.toBe(derivation())
})
