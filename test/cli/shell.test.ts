/** What a shell leaves of a statement, and the hint that says so. */
import { expect, test } from 'vitest'
import { afterShell, statementOf } from '../../src/cli/shell.ts'
import { MuError } from '../../src/errors.ts'

const hint = (words: readonly string[], output = false): string | undefined =>
  (afterShell(new MuError('bad_muql', 'No.', { line: 1, column: 2 }), words, output) as MuError).details.hint

test('arguments are one statement, and texts that stood in quotes are texts', () => {
  expect(statementOf(['fn c>20 sort c-'])).toBe('fn c>20 sort c-')
  expect(statementOf(['fn', 'n~cart', 'sort', 'c-'])).toBe('fn n~cart sort c-')
  expect(statementOf(['fn', 'n=it is', "fp~a 'b"])).toBe("fn n='it is' fp~'a ''b'")
  expect(statementOf(['callers', 'two words'])).toBe("callers 'two words'")
  expect(statementOf(['fn c>1 AND n~x', 'sort', 'c-'])).toBe('fn c>1 AND n~x sort c-')
})

test('a redirection, a glob and a variable of the shell are named', () => {
  expect(hint(['fn', 'c'], true)).toContain('a file to write to')
  expect(hint(['SELECT', 'package.json', 'tsconfig.json', 'FROM', 'nodes'])).toContain('in the place of *')
  expect(hint(['SELECT name FROM functions WHERE complexity > '])).toContain('variables')
  expect(hint(['SELECT name FROM functions WHERE name LIKE  LIMIT 5'])).toContain('variables')
})

test('an error that has nothing to do with a shell stays as it is', () => {
  expect(hint(['SELECT nme FROM functions'], true)).toBeUndefined()
  expect(hint(['fn', 'c>x'])).toBeUndefined()
  const other = new MuError('node_not_found')
  expect(afterShell(other, ['callers', 'x'], true)).toBe(other)
})
