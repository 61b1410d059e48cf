/** What all languages print alike. */
import type { FileModel, Item } from './model.ts'

/** One item after the other, with what breaks the file among them. */
export function lines({ items, broken }: FileModel, print: (item: Item) => string): string {
  const texts = items.map(print).filter((text) => text !== '')
  if (broken) texts.splice(broken.at, 0, broken.text)
  return texts.map((text) => `${text}\n`).join('\n')
}

/** `p/q/d` → `p.q.d`. */
export function dotted(path: string): string {
  return path.replaceAll('/', '.')
}

/** `p/q/d` → `p/q`, `a` → ``. */
export function folder(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
