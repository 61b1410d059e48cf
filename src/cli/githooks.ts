/**
 * Git hooks that tell the daemon of a changed tree at once, instead of when it notices.
 *
 * Promise    A hook that was there is kept under another name and still runs first, with the
 *            same arguments, input and outcome; `uninstall` puts it back. Ours cannot make a
 *            git command fail, nor wait: it starts `mu notify` in the background.
 * Mechanism  Git says where its hooks are (`core.hooksPath`, worktrees). One line in a hook
 *            marks it as ours; what does not hold that line is never changed or removed.
 * Limits     Other tools may write their hook over ours: `status` says so, and `install`
 *            chains theirs then. Hooks outside the repository are shared by others and are
 *            left alone.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MuError } from '../errors.ts'

const HOOKS = ['post-checkout', 'post-merge', 'post-rewrite', 'post-commit'] as const

export interface HookState {
  readonly name: (typeof HOOKS)[number]
  /** `ours` runs another one first when `chained`. `foreign`: there is one, and it is not ours. */
  readonly state: 'ours' | 'foreign' | 'absent'
  readonly chained: boolean
}

export interface Hooks {
  /** Absolute. */
  readonly folder: string
  readonly hooks: readonly HookState[]
}

/** Errors: `no_history` where there is no git repository. */
export function hooksOf(root: string): Hooks {
  const folder = folderOf(root)
  return { folder, hooks: HOOKS.map((name) => stateOf(folder, name)) }
}

/** Errors: `no_history`; `bad_config` when the hooks are shared with other repositories. */
export function installHooks(root: string): Hooks {
  const folder = folderOf(root)
  refuseShared(root, folder)
  mkdirSync(folder, { recursive: true })
  for (const name of HOOKS) {
    const { state, chained } = stateOf(folder, name)
    const hook = join(folder, name)
    if (state === 'foreign') {
      if (chained) {
        throw new MuError('bad_config', `Both ${hook} and ${kept(hook)} are there, and neither is mu's.`, {
          hint: 'Remove the one that is no longer needed, then install again.',
        })
      }
      renameSync(hook, kept(hook))
    }
    writeFileSync(hook, SCRIPT, { mode: 0o755 })
  }
  return hooksOf(root)
}

/** Removes ours and puts back what was there before. */
export function uninstallHooks(root: string): Hooks {
  const folder = folderOf(root)
  for (const name of HOOKS) {
    const { state, chained } = stateOf(folder, name)
    if (state !== 'ours') continue
    const hook = join(folder, name)
    if (chained) renameSync(kept(hook), hook)
    else rmSync(hook)
  }
  return hooksOf(root)
}

function stateOf(folder: string, name: HookState['name']): HookState {
  const hook = join(folder, name)
  const chained = existsSync(kept(hook))
  if (!existsSync(hook)) return { name, state: 'absent', chained }
  return { name, state: readFileSync(hook, 'latin1').includes(MARK) ? 'ours' : 'foreign', chained }
}

function folderOf(root: string): string {
  return resolve(root, git(root, '--git-path', 'hooks'))
}

function refuseShared(root: string, folder: string): void {
  const homes = [git(root, '--git-common-dir'), git(root, '--show-toplevel')].map((path) =>
    realpathSync(resolve(root, path)),
  )
  const real = existsSync(folder) ? realpathSync(folder) : folder
  if (homes.some((home) => isInside(real, home))) return
  throw new MuError('bad_config', `The hooks of this repository are shared with others: ${folder}`, {
    hint: 'Git takes them from core.hooksPath. Call "mu notify" from there yourself.',
  })
}

function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

function git(root: string, ...args: string[]): string {
  try {
    return execFileSync('git', ['rev-parse', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).replace(/\n$/, '')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new MuError('no_history', missing ? 'There is no git here.' : `${root} is no git repository.`, {
      hint: 'Hooks are installed in a repository that git knows.',
    })
  }
}

function kept(hook: string): string {
  return `${hook}.before-mu`
}

/** In single quotes for `sh`. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

const MARK = 'Installed by "mu hooks install"'

const SCRIPT = `#!/bin/sh
# ${MARK}: tells the daemon that git has changed the tree.
# The hook that was here before runs first, and its outcome counts. "mu hooks uninstall" puts it back.
status=0
if [ -x "$0.before-mu" ]; then
  "$0.before-mu" "$@"
  status=$?
fi
${quoted(process.execPath)} ${quoted(fileURLToPath(new URL('../../dist/bin/mu.js', import.meta.url)))} notify </dev/null >/dev/null 2>&1 &
exit $status
`
