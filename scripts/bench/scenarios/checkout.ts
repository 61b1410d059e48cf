/**
 * A branch switch: a real `git checkout` between two versions of a real repository, there and
 * back, until all events are heard; and whether the graph then equals one built anew.
 *
 * Beside it stands bare parsing of the files that the switch has written. The repository also
 * serves the statements that ask git.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { parseBare } from '../bare.ts'
import { type Daemon, startDaemon, stopDaemon } from '../daemon.ts'
import { endsOf } from '../ends.ts'
import { Feed } from '../feed.ts'
import type { Bench, Figure, Scenario } from '../scenario.ts'
import { sourcesOf } from '../sources.ts'
import type { Undo } from '../undo.ts'
import { asked } from './muql.ts'

export const checkout: Scenario = {
  name: 'checkout',
  about: 'git checkout between two versions of a repository, until all events are heard',
  run,
}

async function run(bench: Bench): Promise<readonly Figure[]> {
  await bench.stop()
  const { settings, undo } = bench
  const root = await copyOf(settings.repository, undo)
  const tags = await git(root, 'tag', '--sort=creatordate', '--sort=version:refname')
  const [older, newer] = [tags.at(-2), tags.at(-1)]
  if (!older || !newer) throw new Error(`${settings.repository} has no two tags`)
  await git(root, 'checkout', '--quiet', newer)
  undo.add(() => stopDaemon(root))
  const daemon = await startDaemon(root, settings)
  const feed = await Feed.open(daemon)
  try {
    const there = await switched(bench, { root, daemon, feed, from: newer, to: older })
    const back = await switched(bench, { root, daemon, feed, from: older, to: newer })
    const { hub } = await endsOf(daemon)
    const forms = HISTORY.map((verb) => ({
      name: verb.toLowerCase(),
      muql: `${verb} '${hub.replaceAll("'", "''")}'`,
    }))
    const past = await asked(daemon, forms, settings.requests, 'answered by git', GIT_EVERY_MS)
    return [...there, ...back, ...past]
  } finally {
    feed.close()
    await stopDaemon(root)
  }
}

interface Switch {
  readonly root: string
  readonly daemon: Daemon
  readonly feed: Feed
  readonly from: string
  readonly to: string
}

async function switched(bench: Bench, { root, daemon, feed, from, to }: Switch): Promise<readonly Figure[]> {
  const extensions = new Set((await sourcesOf(root, daemon)).map(({ path }) => extname(path)))
  const differing = await git(root, 'diff', '--name-only', '--no-renames', from, to)
  const changed = differing.filter((path) => extensions.has(extname(path)))
  const before = feed.messages
  const begun = performance.now()
  await git(root, 'checkout', '--quiet', to)
  const checkedMs = performance.now() - begun
  await quiet(daemon, feed, begun)
  // It looks at the disk first: what was still missing is heard by then.
  const differences = await daemon.verify()
  const heardMs = feed.lastAt - begun
  const messages = feed.messages - before
  const written = new Set(changed)
  const sources = (await sourcesOf(root, daemon)).filter(({ path }) => written.has(path))
  const { wallMs } = await parseBare(root, sources, bench.settings.threads)
  return [
    {
      name: `to ${to}, all events`,
      value: heardMs / 1000,
      unit: 's',
      limit: { what: 'bare parsing', value: wallMs / 1000 },
      budget: { kind: 'most', value: 3 },
      note: `${changed.length} files, ${messages} messages, git took ${Math.round(checkedMs)} ms`,
    },
    {
      name: `to ${to}, verified`,
      value: differences.length,
      unit: 'differences',
      budget: { kind: 'most', value: 0 },
      ...(differences[0] === undefined ? {} : { note: differences[0].slice(0, 80) }),
    },
  ]
}

/**
 * Until nothing waits and nothing was heard for a while: a read that asks for the newest would
 * hurry the daemon on. Which files will be heard is not known, for a comment changes nothing.
 */
async function quiet(daemon: Daemon, feed: Feed, begun: number): Promise<void> {
  for (;;) {
    await pause(LOOK_MS)
    const now = performance.now()
    if (now - begun > PATIENCE_MS) throw new Error(`not settled within ${PATIENCE_MS / 1000} s`)
    const { pending } = await daemon.status()
    if (feed.lastAt > begun && now - feed.lastAt > QUIET_MS && pending === 0) return
  }
}

/** With its history; removed at the end. */
async function copyOf(repository: string, undo: Undo): Promise<string> {
  if (!existsSync(join(repository, '.git')))
    throw new Error(`${repository} is no repository: "npm run corpora -- effect-versions" makes one`)
  const root = join(await mkdtemp(join(await realpath(tmpdir()), 'mu-bench-')), 'repository')
  undo.add(() => rm(join(root, '..'), { recursive: true, force: true }))
  await cp(repository, root, { recursive: true, verbatimSymlinks: true })
  return root
}

/** The lines it says. */
async function git(root: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('git', ['-C', root, '-c', 'core.quotePath=false', ...args], {
    maxBuffer: 2 ** 26,
  })
  return stdout.split('\n').filter((line) => line !== '')
}

const HISTORY = ['HISTORY OF', 'BLAME'] as const
/** Each of them starts a process. */
const GIT_EVERY_MS = 500
const LOOK_MS = 200
const QUIET_MS = 2000
const PATIENCE_MS = 300_000
