/**
 * What a shell does to a statement before we see it, and how to tell.
 *
 * Without quotes it takes `>` and `<` for files, `*` for the files that are there, `$name`
 * for a variable of its own, and quotes inside away. The statement that is left is mostly an
 * error, far from what was meant; so the error says what happened.
 */
import { existsSync, fstatSync } from 'node:fs'
import { MuError } from '../errors.ts'

/** One statement of several arguments. What has spaces inside stood in quotes, and gets them back. */
export function statementOf(words: readonly string[]): string {
  if (words.length === 1) return words[0]!
  return words.map((word) => (/\s/.test(word) ? quotedAgain(word) : word)).join(' ')
}

/** The error, with a hint at what the shell may have done. Anything else as it is. */
export function afterShell(thrown: unknown, words: readonly string[], output = isFile(1)): unknown {
  if (!(thrown instanceof MuError) || thrown.code !== 'bad_muql') return thrown
  const hint = hintAt(words, output)
  if (hint === undefined) return thrown
  const { details, message } = thrown
  return new MuError('bad_muql', message, {
    ...details,
    hint: details.hint ? `${details.hint} ${hint}` : hint,
  })
}

function hintAt(words: readonly string[], output: boolean): string | undefined {
  const text = words.join(' ')
  if (
    words.length > 1 &&
    words.slice(1).filter((word) => existsSync(word)).length > 1 &&
    !text.includes('*')
  ) {
    return `The shell put file names in the place of *. ${QUOTE}`
  }
  if (output && words.length > 1 && !/[<>]/.test(text)) {
    return `The shell may have taken > for a file to write to: look whether one was made. ${QUOTE}`
  }
  if (
    !text.includes('$') &&
    /(?:[=<>~]|\b(?:LIKE|LIMIT|DEPTH|OF|AT))\s*(?:$|\)|,|\b(?:AND|OR|ORDER|LIMIT)\b)/i.test(text)
  ) {
    return `A value is missing: in double quotes the shell puts its own variables in the place of $name. ${QUOTE}`
  }
  return undefined
}

/** `n=it is` was `n='it is'`; `it is` was `'it is'`. */
function quotedAgain(word: string): string {
  const [, field = '', value = word] = /^([A-Za-z_.]+(?:[<>!]?=|[<>~]))(.*)$/s.exec(word) ?? []
  return field === '' && /^[A-Za-z]+\s/.test(word) && looksLikeStatement(word)
    ? word
    : `${field}'${value.replaceAll("'", "''")}'`
}

/** `mu q 'fn c>1' sort c-`: a part in quotes that is no text. */
function looksLikeStatement(word: string): boolean {
  return /[<>=~(]|\b(?:SELECT|FROM|WHERE|AND|OR|ORDER|SORT|LIMIT|OF|BY|AT|BETWEEN)\b/i.test(word)
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}

const QUOTE = "Put the statement in single quotes: mu q 'fn c>20 sort c- 5'."
