/**
 * One line of MU text → one entry. Which kind it is, its first characters say; the table is
 * in the README, and `print.ts` is its mirror.
 */
import type { Cursor } from './cursor.ts'
import type { ClassEntry, Entry, FunctionEntry, ModuleEntry, Parameter, TagEntry } from './document.ts'

export function moduleAt(cursor: Cursor): ModuleEntry {
  cursor.need('!')
  const name = cursor.atom([' '])
  const tags: TagEntry[] = []
  while (cursor.skip(' @')) tags.push(tagAt(cursor))
  const needs: string[] = []
  if (cursor.skip(' -> ')) {
    do {
      cursor.need('!')
      needs.push(cursor.atom([',', ' :: ']))
    } while (cursor.skip(', '))
  }
  return { kind: 'module', name, tags, needs, notes: notesAt(cursor), children: [] }
}

export function entryAt(cursor: Cursor): Entry {
  if (cursor.skip('$')) return classAt(cursor)
  const hashes = cursor.match(/#+ /y)
  if (hashes) return whole(cursor, { kind: 'heading', level: hashes[0].length - 1, text: cursor.free() })
  if (cursor.skip('#')) return functionAt(cursor)
  if (cursor.skip('@')) return whole(cursor, listOrTagAt(cursor))
  if (cursor.skip(':: ')) return whole(cursor, { kind: 'note', text: cursor.free([' :: ']) })
  for (const sigil of ['?', '~', '|'] as const)
    if (cursor.skip(`${sigil} `)) return whole(cursor, { kind: 'flow', sigil, text: cursor.free() })
  if (cursor.skip('<- ')) return whole(cursor, siteAt(cursor, 'in'))
  if (cursor.skip('-> ')) return whole(cursor, siteAt(cursor, 'out'))
  return whole(cursor, arrowAt(cursor))
}

function classAt(cursor: Cursor): ClassEntry {
  const decorators = decoratorsAt(cursor)
  const modifiers: string[] = []
  let name = cursor.atom([' '])
  while (cursor.sees(' ') && !['{ ', '< ', ':: '].some((next) => cursor.sees(` ${next}`))) {
    cursor.need(' ')
    modifiers.push(name)
    name = cursor.atom([' '])
  }
  const fields = cursor.skip(' { ') ? parametersAt(cursor, ' }') : []
  const bases: string[] = []
  if (cursor.skip(' < ')) {
    do bases.push(cursor.atom([',', ' :: ']))
    while (cursor.skip(', '))
  }
  return { kind: 'class', decorators, modifiers, name, fields, bases, notes: notesAt(cursor), children: [] }
}

function functionAt(cursor: Cursor): FunctionEntry {
  const decorators = decoratorsAt(cursor)
  const modifiers: string[] = []
  // A word with a blank behind it is a modifier, whatever brackets it has (`pub(crate)`).
  while (cursor.hasWordAfter([' -> ', ' :: '])) {
    modifiers.push(cursor.atom([' ']))
    cursor.need(' ')
  }
  const name = cursor.atom([' ', '('])
  cursor.need('(')
  const parameters = cursor.skip(')') ? [] : parametersAt(cursor, ')')
  const returns = cursor.skip(' -> ') ? { returns: cursor.atom([' :: ']) } : {}
  const notes = notesAt(cursor)
  return { kind: 'function', decorators, modifiers, name, parameters, ...returns, notes, children: [] }
}

function decoratorsAt(cursor: Cursor): string[] {
  const decorators: string[] = []
  while (cursor.skip('@')) {
    decorators.push(cursor.atom([' ']))
    cursor.need(' ')
  }
  return decorators
}

function parametersAt(cursor: Cursor, closer: string): Parameter[] {
  const parameters: Parameter[] = []
  do {
    const stars = cursor.skip('**') ? 2 : cursor.skip('*') ? 1 : 0
    const name = cursor.atom([',', ':', '?', ' = ', closer])
    const optional = cursor.skip('?')
    const typed = cursor.skip(':')
    if (typed) cursor.skip(' ')
    const type = typed ? { type: cursor.atom([',', ' = ', closer]) } : {}
    const value = cursor.skip(' = ') ? { default: cursor.atom([',', closer]) } : {}
    parameters.push({ stars, name, optional, ...type, ...value })
  } while (cursor.skip(', '))
  cursor.need(closer)
  return parameters
}

function listOrTagAt(cursor: Cursor): Entry {
  const key = cursor.atom([' ', ':'])
  if (!cursor.skip(' [')) return tagWith(key, cursor)
  const values: string[] = []
  if (!cursor.sees('(+') && !cursor.sees(']')) {
    do values.push(cursor.atom([',', ' (+']))
    while (cursor.skip(', '))
    if (cursor.sees(' (+')) cursor.need(' ')
  }
  const more = cursor.match(/\(\+([1-9]\d*) more\)/y)
  cursor.need(']')
  return { kind: 'list', key, values, ...(more && { more: Number(more[1]) }) }
}

function tagAt(cursor: Cursor): TagEntry {
  return tagWith(cursor.atom([' ', ':']), cursor)
}

function tagWith(key: string, cursor: Cursor): TagEntry {
  return { kind: 'tag', key, ...(cursor.skip(':') && { value: cursor.atom([' ']) }) }
}

function siteAt(cursor: Cursor, direction: 'in' | 'out'): Entry {
  const node = cursor.atom([' '])
  cursor.need(' @')
  const file = cursor.sees('`') ? { file: cursor.atom([]) } : undefined
  const [, bare, line] = cursor.match(file ? /():(\d+)/y : /(?:([^ ]+):)?(\d+)(?= |$)/y) ?? []
  if (line === undefined) throw cursor.failure('expected a line, or a file, ":" and a line')
  const place = file ?? (bare === undefined ? {} : { file: bare })
  const code = cursor.skip(' | ') ? { code: cursor.free() } : {}
  return { kind: 'site', direction, node, ...place, line: Number(line), ...code }
}

function arrowAt(cursor: Cursor): Entry {
  const marks = ['->', '=>?', '=>'] as const
  const unknown = cursor.failure('the line has no sigil (! $ # @ :: ? ~ | <- ->), and no -> or => in it')
  const from = cursor.free(marks.map((mark) => ` ${mark} `))
  const arrow = marks.find((mark) => cursor.skip(` ${mark} `))
  if (!arrow) throw unknown
  return { kind: 'arrow', from, arrow, to: cursor.free() }
}

function notesAt(cursor: Cursor): string[] {
  const notes: string[] = []
  while (cursor.skip(' :: ')) notes.push(cursor.free([' :: ']))
  cursor.needEnd()
  return notes
}

function whole<E extends Entry>(cursor: Cursor, entry: E): E {
  cursor.needEnd()
  return entry
}
