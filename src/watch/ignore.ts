/**
 * Which paths are watched.
 *
 * Judged by the path relative to the root alone, so that a project in
 * `~/build/.work/app` is watched like any other. The last rule that fits wins:
 *
 *   1. `.git/info/exclude`, then each `.gitignore` from the root down
 *   2. the defaults below: hidden names, build and dependency folders
 *   3. each `.muignore` from the root down, same syntax
 *   4. `.git` and `.mu`: ignored whatever is written
 *
 * So `!dist` in a `.muignore` brings back a `dist` that 1 or 2 ignored, while a
 * `.gitignore` brings back nothing that the defaults ignore: it says what git
 * tracks, not what mu should read. As in git, what lies in an ignored folder
 * cannot be brought back without the folder.
 *
 * All rules on the way to a folder stand in one list, each rewritten to count
 * from the root; folders without ignore files share the list of their parent.
 * Cost: two attempts to read a file per folder, once until `forget`.
 *
 * Does not know: rules above the root, git's global excludes, the excludes of
 * a linked worktree.
 */
import ignore, { type Ignore } from 'ignore'
import type { Disk } from './disk.ts'
import { join, nameOf, parentOf } from './paths.ts'

/** Whether a change of this file changes what is watched in its folder. */
export function isIgnoreFile(path: string): boolean {
  const name = nameOf(path)
  return name === '.gitignore' || name === '.muignore'
}

export class IgnoreRules {
  readonly #disk: Disk
  readonly #folders = new Map<string, Rules | typeof IGNORED>()
  #judged = 0

  constructor(disk: Disk) {
    this.#disk = disk
  }

  /** `path` is relative to the root; the root itself is never ignored. */
  ignored(path: string, isFolder: boolean): boolean {
    if (path === '') return false
    if (isFolder) return this.#folder(path) === IGNORED
    // What was judged is kept, here and in the matcher: passing names must not pile up.
    if (++this.#judged > MAX_JUDGED) this.forget()
    const parent = this.#folder(parentOf(path))
    return parent === IGNORED || NEVER.has(nameOf(path)) || parent.matcher.ignores(path)
  }

  /** Ignore files may have changed: they are read again when next asked for. */
  forget(): void {
    this.#folders.clear()
    this.#judged = 0
  }

  #folder(path: string): Rules | typeof IGNORED {
    const known = this.#folders.get(path)
    if (known) return known
    const made = this.#judge(path)
    this.#folders.set(path, made)
    return made
  }

  #judge(path: string): Rules | typeof IGNORED {
    if (path === '') return this.#extend('', undefined)
    const parent = this.#folder(parentOf(path))
    if (parent === IGNORED || NEVER.has(nameOf(path))) return IGNORED
    return parent.matcher.ignores(`${path}/`) ? IGNORED : this.#extend(path, parent)
  }

  #extend(folder: string, parent: Rules | undefined): Rules {
    const git = this.#patterns(join(folder, '.gitignore'), folder)
    const mu = this.#patterns(join(folder, '.muignore'), folder)
    if (!parent) return compile([...this.#patterns('.git/info/exclude', ''), ...git], mu)
    if (git.length + mu.length === 0) return parent
    return compile([...parent.git, ...git], [...parent.mu, ...mu])
  }

  #patterns(file: string, folder: string): string[] {
    const text = this.#disk.text(file)
    if (text === undefined) return []
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
    return lines
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => rebase(line, folder))
  }
}

/** Patterns count from the root and stand in the order in which they were read. */
interface Rules {
  readonly git: readonly string[]
  readonly mu: readonly string[]
  readonly matcher: Ignore
}

function compile(git: readonly string[], mu: readonly string[]): Rules {
  const matcher = ignore({ ignorecase: CASE_BLIND, allowRelativePaths: true })
  for (const pattern of [...git, ...DEFAULTS, ...mu]) matcher.add({ pattern })
  return { git, mu, matcher }
}

/**
 * `*.log` in `a/b` becomes `/a/b/**\/*.log`, `/x` and `x/y` become `/a/b/x` and
 * `/a/b/x/y`: a slash before the last character ties a pattern to its folder.
 */
function rebase(line: string, folder: string): string {
  if (folder === '') return line
  const negated = line.startsWith('!')
  const pattern = negated ? line.slice(1) : line
  const tied = /\/./.test(pattern)
  const plain = pattern.replace(/^\//, '').replace(/^\\(?=[!#])/, '')
  const prefix = folder.replace(/[\\*?[\]!# ]/g, '\\$&')
  return `${negated ? '!' : ''}/${prefix}/${tied ? '' : '**/'}${plain}`
}

const IGNORED = 'ignored'

/** Folder names, at any depth. `bin`, `lib` and `env` are missing on purpose: they often hold source. */
const DEFAULTS: readonly string[] = [
  '.*',
  'node_modules/',
  'bower_components/',
  'jspm_packages/',
  'vendor/',
  'site-packages/',
  'venv/',
  'virtualenv/',
  '__pycache__/',
  '__pypackages__/',
  'dist/',
  'build/',
  'out/',
  'target/',
  'obj/',
]

const NEVER: ReadonlySet<string> = new Set(['.git', '.mu'])

/** As git's `core.ignorecase` is set by default on these platforms. */
const CASE_BLIND = process.platform === 'darwin' || process.platform === 'win32'

const MAX_JUDGED = 100_000
