/**
 * The simple name that an id says: `login` of `fn:src/a.py:Auth.login~2`.
 *
 * True of nearly all nodes; names with a dot or a colon of their own (`'a.b'() {}`
 * in an object) are kept beside. So names cost no memory.
 */
import { typeOfId } from './ids.ts'

export function nameOfId(id: string): string {
  const text = id.slice(id.indexOf(':') + 1)
  const type = typeOfId(id)
  if (type === 'EXTERNAL') return text
  if (type === 'MODULE') return stem(text.slice(text.lastIndexOf('/') + 1))
  const simple = text.slice(Math.max(text.lastIndexOf('.'), text.lastIndexOf(':')) + 1)
  return simple.replace(/~\d+$/, '')
}

function stem(file: string): string {
  const dot = file.lastIndexOf('.')
  return dot > 0 ? file.slice(0, dot) : file
}
