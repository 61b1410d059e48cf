/**
 * Ids and labels for formats that cannot hold every character.
 *
 * `portable` keeps different ids different: what is written in their place begins with `%`, which
 * is written as `%25` itself. Nearly all ids need none of it and stay as they are. `visible`
 * is for people, and shows controls as escapes.
 */

/** Without `"`, `\`, controls, and what XML does not allow. */
export function portable(id: string): string {
  return id.replace(UNSAFE, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

export function visible(text: string): string {
  return text.replace(
    INVISIBLE,
    (one) => NAMED[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const UNSAFE = /[%"\\\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu
const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
