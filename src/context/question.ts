/**
 * What a question names, and the words it is made of.
 *
 * Names are found by their looks: what stands in quotes or backticks, paths, names
 * with dots, in CamelCase, snake_case or CONSTANT_CASE. Whether anything of the
 * project is called so is for `seeds.ts` to see. How sure a look is has a number,
 * of which the largest counts when a name is found in several ways.
 */

export interface Mention {
  readonly text: string
  /** Above 0, at most 1. */
  readonly weight: number
  readonly isPath: boolean
}

export interface Question {
  /** By weight, then as they stand in the question. */
  readonly mentions: readonly Mention[]
  /** The question without markup, for the words in it. */
  readonly text: string
}

export function readQuestion(given: string): Question {
  const text = given.replace(MARKUP, ' ')
  const found = new Map<string, Mention>()
  const keep = (mention: string, weight: number, isPath = false): void => {
    const trimmed = mention.trim().replace(CALL, '')
    if (trimmed === '' || trimmed.length > MAX_CHARS) return
    const other = found.get(trimmed)
    if (!other || other.weight < weight) found.set(trimmed, { text: trimmed, weight, isPath })
  }
  for (const match of text.matchAll(QUOTED)) keep(match.slice(1).find((part) => part !== undefined)!, 1)
  for (const [path] of text.matchAll(PATH)) keep(path, 0.95, true)
  for (const { look, weight } of LOOKS) for (const [name] of text.matchAll(look)) keep(name, weight)
  const mentions = [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST)
  return { mentions, text }
}

/** Tags of HTML: they name nothing. `List<Item>` is none. */
const MARKUP =
  /<\/?(?:a|b|br|code|div|em|h[1-6]|hr|i|li|ol|p|pre|span|strong|table|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/g
const QUOTED =
  /`([^`\n]{1,200})`|"([^"\n]{1,200})"|(?<![\p{L}\p{N}])'([^'\n]{1,200})'(?![\p{L}\p{N}])|«([^»\n]{1,200})»|“([^”\n]{1,200})”/gu
/** With a folder, or with an ending that sources have. */
const PATH =
  /(?<![\w/.])(?:[\w@.-]+\/)+[\w@.-]*[\w-]|(?<![\w/.])[\w-]+\.(?:py|pyi|[cm]?[jt]sx?|go|java|rs|cs)\b/g
const LOOKS = [
  { look: /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}\p{N}]+(?:\p{Lu}[\p{Ll}\p{N}]*)+/gu, weight: 0.9 },
  { look: /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{N}]*(?:\p{Lu}[\p{Ll}\p{N}]*)+/gu, weight: 0.9 },
  { look: /(?<![\w./])[A-Za-z_]\w*(?:(?:\.|::|#)[A-Za-z_]\w*)+/g, weight: 0.85 },
  { look: /(?<!\w)_*[A-Za-z][A-Za-z0-9]*(?:_+[A-Za-z0-9]+)+/g, weight: 0.8 },
  { look: /(?<!\w)_{1,2}[A-Za-z]\w*/g, weight: 0.8 },
  { look: /(?<!\w)[A-Za-z_]\w*(?=\(\))/g, weight: 0.9 },
] as const
/** `save()` means `save`. */
const CALL = /\(\s*\)$/
const MAX_CHARS = 200
/** Mentions in one question. */
const MOST = 50
