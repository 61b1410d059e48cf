/**
 * Repairs: what a grammar cannot parse, written so that it can, at equal length.
 *
 * A grammar that lags behind its language gives up on whole files for the sake of one
 * word. `repairs` in `language.json` names such places and what to put there: blanks for
 * a word that says nothing of names, a separator that the line break stood for, letters for
 * a name that the grammar takes for a keyword. Only the parser sees it: names, lines, columns
 * and hashes are those of the text as it was.
 *
 * Cost  One search a repair over the text; text without a find is not copied.
 */
/** A place that the grammar cannot parse. Both patterns are regular expressions. */
export interface Repair {
  readonly find: string
  /** What must be the end of the code before it, comments left out. */
  readonly after: string
  /** Written over the find, filled up with `fill` (a blank). */
  readonly put: string
  readonly fill?: string
  /** The languages that need it, where not all do that are like this one. */
  readonly only?: readonly string[]
}

export function repaired(text: string, repairs: readonly Repair[]): string {
  let now = text
  for (const repair of repairs) {
    const { find, after } = compiled(repair)
    now = now.replace(find, (found: string, ...rest: unknown[]) => {
      const at = rest.find((one) => typeof one === 'number') as number
      return after.test(before(now, at)) ? repair.put.padEnd(found.length, repair.fill) : found
    })
  }
  return now
}

/** The end of the code before a place: layout and comments are no code. */
function before(text: string, end: number): string {
  let at = end
  for (;;) {
    while (at > 0 && /\s/.test(text[at - 1]!)) at--
    if (text.startsWith('*/', at - 2)) {
      const start = text.lastIndexOf('/*', at - 2)
      if (start < 0) return ''
      at = start
      continue
    }
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    if (!/^\s*\/\//.test(line)) return text.slice(Math.max(0, at - REACH), at)
    at -= line.length
  }
}

function compiled(repair: Repair): { readonly find: RegExp; readonly after: RegExp } {
  const known = COMPILED.get(repair) ?? {
    find: new RegExp(repair.find, 'gu'),
    after: new RegExp(repair.after, 'u'),
  }
  COMPILED.set(repair, known)
  return known
}

const COMPILED = new WeakMap<Repair, { readonly find: RegExp; readonly after: RegExp }>()

/** How much of the code before a place is looked at, in UTF-16 code units. */
const REACH = 40
