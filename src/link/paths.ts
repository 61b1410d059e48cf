/** Paths inside the project: relative to the root, POSIX; the root itself is the empty string. */
import { posix } from 'node:path'

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The path `relative` means, seen from `folder`; undefined when it leaves the project. */
export function joinPath(folder: string, relative: string): string | undefined {
  const joined = posix.normalize(folder === '' ? relative : `${folder}/${relative}`)
  if (joined === '..' || joined.startsWith('../') || joined.startsWith('/')) return undefined
  return joined === '.' ? '' : joined.endsWith('/') ? joined.slice(0, -1) : joined
}

/** `a/b` → `a/b`, `a`, `` (the root). */
export function foldersUp(folder: string): string[] {
  const folders = [folder]
  while (folder !== '') {
    folder = folderOf(folder)
    folders.push(folder)
  }
  return folders
}

export function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
