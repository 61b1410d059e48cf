/**
 * The one printer of MU text. `parse.ts` reads back exactly what it writes.
 *
 * `linesOf` prints one entry and what stands inside it and is pure, so whoever packs under a
 * budget prints each entry once and joins; `ownLine` leaves the children out.
 */
import type {
  ClassEntry,
  Entry,
  FunctionEntry,
  ListEntry,
  ModuleEntry,
  MuDocument,
  Parameter,
  SiteEntry,
  SourceEntry,
  TagEntry,
} from './document.ts'
import { atom, free, quoted } from './words.ts'

/** Ends with a line end, unless there is nothing at all. Modules stand apart by a blank line. */
export function printMu({ head, modules }: MuDocument): string {
  const blocks = modules.map((module) => printModule(module))
  if (head.length > 0) blocks.unshift(`${head.flatMap((entry) => linesOf(entry, 0)).join('\n')}\n`)
  return blocks.join('\n')
}

/** With the end of its last line. */
export function printModule(module: ModuleEntry): string {
  const lines = [moduleLine(module), ...module.children.flatMap((entry) => linesOf(entry, 0))]
  return `${lines.join('\n')}\n`
}

/** An entry with its children, `depth` levels in. */
export function linesOf(entry: Entry, depth: number): string[] {
  const margin = '  '.repeat(depth)
  if (entry.kind === 'source') return sourceLines(entry, margin)
  const lines = [margin + ownLine(entry)]
  if ('children' in entry) for (const child of entry.children) lines.push(...linesOf(child, depth + 1))
  return lines
}

/** Without children and margin. */
function ownLine(entry: Exclude<Entry, SourceEntry>): string {
  switch (entry.kind) {
    case 'class':
      return classLine(entry)
    case 'function':
      return functionLine(entry)
    case 'heading':
      return `${'#'.repeat(entry.level)} ${free(entry.text)}`
    case 'list':
      return listLine(entry)
    case 'tag':
      return tag(entry)
    case 'note':
      return `:: ${free(entry.text, NOTE_MARKS)}`
    case 'flow':
      return `${entry.sigil} ${free(entry.text)}`
    case 'arrow':
      return `${free(entry.from, ARROW_MARKS, SIGILS)} ${entry.arrow} ${free(entry.to)}`
    case 'site':
      return siteLine(entry)
  }
}

function moduleLine({ name, tags, needs, notes }: ModuleEntry): string {
  const needed = needs.map((need) => `!${atom(need, [',', ' :: '])}`).join(', ')
  return `!${word(name)}${tags.map((one) => ` ${tag(one)}`).join('')}${needs.length > 0 ? ` -> ${needed}` : ''}${notesOf(notes)}`
}

function classLine({ decorators, modifiers, name, fields, bases, notes }: ClassEntry): string {
  const inner = fields.length > 0 ? ` { ${fields.map((field) => parameter(field)).join(', ')} }` : ''
  const based = bases.length > 0 ? ` < ${bases.map((base) => atom(base, [',', ' :: '])).join(', ')}` : ''
  return `$${prefixes(decorators, modifiers)}${word(name)}${inner}${based}${notesOf(notes)}`
}

function functionLine({ decorators, modifiers, name, parameters, returns, notes }: FunctionEntry): string {
  const result = returns === undefined ? '' : ` -> ${atom(returns, [' :: '])}`
  const taken = parameters.map((one) => parameter(one)).join(', ')
  return `#${prefixes(decorators, modifiers)}${atom(name, [' ', '('], WORD_TAKEN)}(${taken})${result}${notesOf(notes)}`
}

function prefixes(decorators: readonly string[], modifiers: readonly string[]): string {
  const words = [...decorators.map((one) => `@${atom(one, [' '])}`), ...modifiers.map(word)]
  return words.map((one) => `${one} `).join('')
}

function parameter({ stars, name, optional, type, default: value }: Parameter): string {
  const written = '*'.repeat(stars) + atom(name, [',', ':', '?', ' = '], '*') + (optional ? '?' : '')
  const typed = type === undefined ? '' : `: ${atom(type, [',', ' = '])}`
  return `${written}${typed}${value === undefined ? '' : ` = ${atom(value, [','])}`}`
}

function listLine({ key, values, more }: ListEntry): string {
  const shown = values.map((value) => atom(value, [',', ' (+'], '(')).join(', ')
  const rest = more === undefined ? '' : `${values.length > 0 ? ' ' : ''}(+${more} more)`
  return `@${keyWord(key)} [${shown}${rest}]`
}

function tag({ key, value }: TagEntry): string {
  return `@${keyWord(key)}${value === undefined ? '' : `:${atom(value, [' '])}`}`
}

function siteLine({ direction, node, file, line, code }: SiteEntry): string {
  const place = file === undefined ? '' : `${/[ `]/.test(file) ? quoted(file) : free(file)}:`
  const shown = code === undefined ? '' : ` | ${free(code)}`
  return `${direction === 'in' ? '<-' : '->'} ${word(node)} @${place}${line}${shown}`
}

function sourceLines({ line, text }: SourceEntry, margin: string): string[] {
  const lines = text.split('\n')
  return [`${margin}\`\`\` ${line}-${line + lines.length - 1}`, ...lines, `${margin}\`\`\``]
}

/** A name or modifier: no blank outside brackets, and nothing that begins something else. */
function word(text: string): string {
  return /^#+$/.test(text) ? quoted(text) : atom(text, [' '], WORD_TAKEN)
}

function keyWord(key: string): string {
  return atom(key, [' ', ':'])
}

function notesOf(notes: readonly string[]): string {
  return notes.map((note) => ` :: ${free(note, NOTE_MARKS)}`).join('')
}

const SIGILS = '!$#@?:<-=|~`'
/** First characters that say that a word is something else: a decorator, fields, bases, a heading. */
const WORD_TAKEN = '@{<-:'
const NOTE_MARKS = [' :: ']
const ARROW_MARKS = [' -> ', ' => ', ' =>? ']
