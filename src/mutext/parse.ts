/**
 * Reads MU text back into the tree that was printed.
 *
 * Promise  `parseMu(printMu(document))` is `document`, whatever its texts hold. Text by other hands
 *          is read too, as long as it keeps to the table in the README; what does not is an error
 *          with its line and column, never skipped. Blank lines mean nothing.
 */
import { Cursor, failureAt } from './cursor.ts'
import type { Entry, ModuleEntry, MuDocument, SourceEntry } from './document.ts'
import { entryAt, moduleAt } from './line.ts'

export function parseMu(text: string): MuDocument {
  const lines = text.split('\n')
  const head: Entry[] = []
  const modules: ModuleEntry[] = []
  /** Lists that a line may be added to, by depth. */
  let open: (Entry[] | undefined)[] = [head]
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!.replace(/\r$/, '')
    if (line.trim() === '') continue
    const number = index + 1
    const margin = line.length - line.trimStart().length
    const depth = depthOf(line, margin, number)
    if (line[margin] === '!') {
      if (depth > 0) throw failureAt(number, 1, 'a module stands at the margin')
      const module = moduleAt(new Cursor(line, number, margin))
      modules.push(module)
      open = [module.children as Entry[]]
      continue
    }
    const siblings = open[depth]
    if (!siblings) throw failureAt(number, 1, 'nothing above has a place for a line so far in')
    let entry: Entry
    if (line.startsWith('```', margin)) {
      entry = sourceAt(lines, index, line.slice(margin))
      index += entry.text.split('\n').length + 1
    } else {
      entry = entryAt(new Cursor(line, number, margin))
    }
    siblings.push(entry)
    open.length = depth + 1
    if ('children' in entry) open.push(entry.children as Entry[])
  }
  return { head, modules }
}

/** As many lines as the fence says, taken as they are. */
function sourceAt(lines: readonly string[], index: number, fence: string): SourceEntry {
  const [, from, to] = /^``` (\d+)-(\d+)$/.exec(fence) ?? []
  if (from === undefined || to === undefined || Number(to) < Number(from))
    throw failureAt(index + 1, 1, 'source begins with ``` and its first and last line, such as ``` 12-14')
  const count = Number(to) - Number(from) + 1
  if (lines[index + 1 + count]?.trim() !== '```')
    throw failureAt(index + 1, 1, `source of ${count} lines is not followed by \`\`\``)
  return { kind: 'source', line: Number(from), text: lines.slice(index + 1, index + 1 + count).join('\n') }
}

function depthOf(line: string, margin: number, number: number): number {
  if (margin % 2 === 1 || !/^ *$/.test(line.slice(0, margin)))
    throw failureAt(number, 1, 'a line is set in by two spaces a level')
  return margin / 2
}
