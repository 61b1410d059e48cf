/**
 * The root: which folder a command means, and which folders inside it are indexed.
 *
 * A root is a real path, with symlinks resolved, because everything that names a
 * daemon (its record, its lock, its socket) hangs on that one spelling.
 *
 * Errors  `bad_root`, and `bad_config` for `--watch`, each with a hint.
 */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { MuError } from '../errors.ts'

/** The given folder; else the nearest one at or above `cwd` with `.mu/` or `.git`; else `cwd`. */
export function findRoot(given: string | undefined, cwd: string): string {
  return realFolder(given === undefined ? nearestProject(cwd) : resolve(cwd, given))
}

/**
 * The watched folders as paths inside the root: relative, POSIX, sorted, none inside
 * another. `['']` is the whole root.
 */
export function watchedFolders(root: string, watch: readonly string[]): readonly string[] {
  if (watch.length === 0) return ['']
  const folders = [...new Set(watch.map((given) => insideRoot(root, given)))].sort()
  if (folders.includes('')) return ['']
  return folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)))
}

function nearestProject(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.mu')) || existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return cwd
  }
}

function realFolder(path: string): string {
  try {
    const real = realpathSync.native(path)
    if (statSync(real).isDirectory()) return real
  } catch (error) {
    throw unusable(path, error as NodeJS.ErrnoException)
  }
  throw new MuError('bad_root', `${path} is a file, not a folder.`, {
    hint: `Give the folder that holds it: ${dirname(path)}`,
  })
}

function insideRoot(root: string, given: string): string {
  const path = resolve(root, given)
  let real: string
  try {
    real = realpathSync.native(path)
  } catch {
    throw badWatch(given, `there is no folder ${path}`)
  }
  if (!statSync(real).isDirectory()) throw badWatch(given, `${path} is not a folder`)
  const inside = relative(root, real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw badWatch(given, `${real} is outside the root`)
  }
  return inside.split(sep).join('/')
}

function badWatch(given: string, problem: string): MuError {
  return new MuError('bad_config', `watch: ${given}: ${problem}`, {
    hint: 'Watched paths are folders inside the root, relative to the root.',
  })
}

function unusable(path: string, error: NodeJS.ErrnoException): MuError {
  switch (error.code) {
    case 'ENOENT':
      return new MuError('bad_root', `There is no folder ${path}.`, {
        hint: 'Check the spelling of the path.',
      })
    case 'ENOTDIR':
      return new MuError('bad_root', `There is no folder ${path}: a part of the path is a file.`)
    case 'EACCES':
      return new MuError('bad_root', `The folder ${path} cannot be read: permission is denied.`)
    case 'ELOOP':
      return new MuError('bad_root', `The folder ${path} cannot be found: its symlinks form a loop.`)
    default:
      return new MuError('bad_root', `The folder ${path} cannot be used: ${error.message}`)
  }
}
