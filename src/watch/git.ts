/**
 * When git has moved: a commit, a checkout, a rebase, a stash replace `HEAD` or `index`.
 *
 * Both are renamed into place in the repository's git folder, so one watch on that folder
 * hears it. Of a worktree or submodule the folder is where its `.git` file points; of a root
 * inside a repository it is that of the nearest folder above. What is in them is not read.
 *
 * Limits  A repository made after the start is watched after the next `look`.
 */
import { existsSync, type FSWatcher, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

export interface GitWatch {
  /** Watches the git folder that is there now, if it is not watched already. */
  look(): void
  close(): void
}

export interface GitOptions {
  /** Absolute, real path. */
  readonly root: string
  watch(folder: string, listener: (event: string, name: string | null) => void): FSWatcher
  onMove(): void
}

export function watchGit({ root, watch, onMove }: GitOptions): GitWatch {
  let watcher: FSWatcher | undefined

  function look(): void {
    if (watcher) return
    const folder = gitFolder(root)
    if (folder === undefined) return
    try {
      const made = watch(folder, (_, name) => {
        if (made !== watcher) return
        if (name === 'HEAD' || name === 'index') onMove()
        // The folder says its own name when it goes.
        if (name === basename(folder) && !existsSync(join(folder, 'HEAD'))) close()
      })
      made.on('error', close)
      watcher = made
    } catch {
      // No watch is left: whoever polls finds out alone.
    }
  }

  function close(): void {
    watcher?.close()
    watcher = undefined
  }

  look()
  return { look, close }
}

/** Absolute path of the folder that holds `HEAD` and `index`; undefined outside a repository. */
export function gitFolder(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const found = gitFolderAt(folder)
    if (found !== undefined || folder === dirname(folder)) return found
  }
}

function gitFolderAt(folder: string): string | undefined {
  const path = join(folder, '.git')
  try {
    if (statSync(path).isDirectory()) return path
    const [, target] = /^gitdir: (.+?)\s*$/m.exec(readFileSync(path, 'utf8')) ?? []
    return target === undefined ? undefined : resolve(folder, target)
  } catch {
    return undefined
  }
}
