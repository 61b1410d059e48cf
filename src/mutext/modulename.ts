/**
 * Dotted names of modules: `src/billing/tax.py` → `billing.tax`.
 *
 * A leading `src`, `lib` or `app`, the extension and a trailing `__init__` say nothing and are
 * left out. Modules that would have the same name are called by their paths.
 */
import { grouped } from '../grouped.ts'

export function moduleName(path: string): string {
  const folders = path.replace(/\.[^./]+$/, '').split('/')
  if (folders.length > 1 && FRAME.has(folders[0]!)) folders.shift()
  if (folders.length > 1 && folders.at(-1) === '__init__') folders.pop()
  return folders.join('.')
}

/** Path → name, unique among these. */
export function moduleNames(paths: Iterable<string>): Map<string, string> {
  const unique = [...new Set(paths)]
  const byName = grouped(unique, moduleName)
  return new Map(
    unique.map((path): [string, string] => {
      const name = moduleName(path)
      return [path, byName.get(name)!.length > 1 ? path : name]
    }),
  )
}

const FRAME: ReadonlySet<string> = new Set(['src', 'lib', 'app'])
