/**
 * Arithmetic on paths as mu writes them: relative to the root, POSIX, and `''`
 * for the root itself. Nothing here touches the disk.
 */

/** `a/b` → `a`; `a` → `''`. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** Whether `path` is `folder` or lies somewhere under it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** Whether it names something below the root as mu writes it: no `..`, no empty part, not absolute. */
export function isPlain(path: string): boolean {
  const isOdd = (part: string) => part === '' || part === '.' || part === '..' || part.includes('\0')
  return !path.split('/').some(isOdd)
}

/** The part of `scope` that lies in the watched folders: `scope` itself, or those of them under it. */
export function clip(scope: string, folders: readonly string[]): readonly string[] {
  if (folders.some((folder) => isWithin(scope, folder))) return [scope]
  const inside = folders.filter((folder) => isWithin(folder, scope))
  return inside.filter((folder) => !inside.some((other) => other !== folder && isWithin(folder, other)))
}
