/** The watcher made to fail for real: the system takes watches, instances and permissions away, and nothing is missed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeRoot, until, write } from './room.ts'

/** What `follower.mjs` says of itself. */
interface State {
  readonly mode: string
  readonly reason?: string
  readonly folders: number
  readonly unwatched: Readonly<Record<string, string>>
  readonly table: Readonly<Record<string, string>>
  readonly told: readonly string[]
  readonly found: { readonly event: number; readonly scan: number }
  readonly sweeps: number
}

interface Follower {
  state(): State
  /** Runs a line of shell where the follower lives. */
  shell(line: string): void
  /** Waits until its table says so. */
  shows(table: Readonly<Record<string, string>>): Promise<void>
  waits(holds: (state: State) => boolean): Promise<void>
}

/** `before`: shell that is run first; `wrap`: the command that gives the follower its place. */
async function follow(
  root: string,
  wrap: readonly string[],
  before: string,
  options = {},
): Promise<Follower> {
  mkdirSync(join(root, '.mu'), { recursive: true })
  const given = JSON.stringify({ fallbackMs: 50, retryMs: 50, ...options })
  // What runs in the background has no standard input; the lines are for the shell.
  const script = `${before}\n"$@" & while IFS= read -r line; do eval "$line"; done; kill -9 $!`
  const follower = [process.execPath, join(import.meta.dirname, 'follower.mjs'), root, given]
  const [command, ...args] = [...wrap, 'sh', '-c', script, 'sh', ...follower]
  const child: ChildProcess = spawn(command!, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  onTestFinished(() => void child.stdin!.end())
  let latest: State | undefined
  let rest = ''
  let errors = ''
  child.stderr!.on('data', (chunk) => {
    errors += chunk
  })
  child.stdout!.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) latest = JSON.parse(line)
  })
  const waits = (holds: (state: State) => boolean) =>
    until(
      () => latest !== undefined && holds(latest),
      () => latest ?? errors,
    )
  await waits(({ told }) => told.includes('ready'))
  return {
    state: () => latest!,
    shell: (line) => void child.stdin!.write(`${line}\n`),
    shows: (table) => waits((state) => JSON.stringify(state.table) === JSON.stringify(table)),
    waits,
  }
}

const NAMESPACE = ['unshare', '-Ur']
const MOUNTS = ['unshare', '-Urm']
const knob = (name: string, value: number) => `echo ${value} > /proc/sys/user/max_inotify_${name}`
const works = (command: readonly string[], ...args: readonly string[]) =>
  spawnSync(command[0]!, [...command.slice(1), ...args]).status === 0

/** A user namespace has limits of its own; the machine's stay as they are. Not every machine permits one. */
const hasNamespaces = works(NAMESPACE, 'test', '-w', '/proc/sys/user/max_inotify_watches')
const hasMounts = works(MOUNTS, 'mount', '--bind', '/tmp', '/tmp')
/** With process ids of its own, for all in it end with its first process, the file system too. */
const FUSED = ['unshare', '-Urmpf']
const hasFuse = works(
  FUSED,
  'sh',
  '-c',
  'place=$(mktemp -d); trap "rmdir $place" EXIT; bindfs /usr $place && umount $place',
)
/** Root reads everything, unless it has given that up. */
const HUMBLE =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : ['env']
const isHumble = process.platform === 'linux' && works(HUMBLE, 'true')

function sixFolders(): string {
  const root = makeRoot()
  for (const folder of ['a', 'b/c', 'd/e/f']) write(root, `${folder}/x.ts`, '1')
  return root
}

test.runIf(hasNamespaces)(
  'too few inotify watches: the folders without are polled, the others heard, and all is watched once there are enough',
  async () => {
    const root = sixFolders()
    const { shows, shell, waits, state } = await follow(root, NAMESPACE, knob('watches', 4))
    expect([state().mode, state().told[0]]).toEqual(['events', expect.stringContaining('unwatched')])
    expect(Object.values(state().unwatched)).toContain('no file watches left')
    for (const folder of ['a', 'b/c', 'd/e/f']) write(root, `${folder}/x.ts`, '2')
    write(root, 'b/new/y.ts', 'y')
    await shows({ 'a/x.ts': '2', 'b/c/x.ts': '2', 'b/new/y.ts': 'y', 'd/e/f/x.ts': '2' })
    rmSync(join(root, 'b'), { recursive: true })
    await shows({ 'a/x.ts': '2', 'd/e/f/x.ts': '2' })
    shell(knob('watches', 1000))
    await waits(({ told, unwatched }) => told.at(-1) === 'unwatched: ' && Object.keys(unwatched).length === 0)
    for (const folder of ['a', 'd/e/f']) write(root, `${folder}/x.ts`, '3 and longer')
    await shows({ 'a/x.ts': '3 and longer', 'd/e/f/x.ts': '3 and longer' })
  },
)

test.runIf(hasNamespaces).each([
  ['watches', 0, 'no file watches left'],
  ['instances', 0, 'no watch instances'],
])(
  'no inotify %s at all: the tree is polled, and heard again once there are',
  async (name, limit, reason) => {
    const root = sixFolders()
    const { shows, shell, waits, state } = await follow(root, NAMESPACE, knob(name, limit))
    expect([state().mode, state().folders]).toEqual(['poll', 0])
    expect(state().reason).toContain(reason)
    write(root, 'd/e/f/x.ts', '2')
    rmSync(join(root, 'a'), { recursive: true })
    await shows({ 'b/c/x.ts': '1', 'd/e/f/x.ts': '2' })
    shell(knob(name, 1000))
    await waits(({ told }) => told.includes('found'))
    write(root, 'd/e/f/x.ts', '3 and longer')
    write(root, 'g/h/y.ts', 'y')
    await shows({ 'b/c/x.ts': '1', 'd/e/f/x.ts': '3 and longer', 'g/h/y.ts': 'y' })
    expect(state().mode).toBe('events')
  },
)

test.runIf(process.platform === 'linux')(
  'no file descriptors left (ulimit -n): looks fail and are made again, and with descriptors all is heard again',
  async () => {
    const root = sixFolders()
    const { shows, state, waits } = await follow(root, ['env'], 'ulimit -n 64', { hoarding: true })
    expect([state().mode, state().reason]).toEqual(['poll', expect.stringContaining('file descriptors')])
    write(root, 'd/e/f/x.ts', '2')
    await shows({ 'a/x.ts': '1', 'b/c/x.ts': '1', 'd/e/f/x.ts': '2' })
    expect(state().told.some((news) => news.startsWith('error: Error: EMFILE'))).toBe(true)
    await waits(({ mode, told }) => mode === 'events' && told.includes('found'))
    write(root, 'a/x.ts', '3 and longer')
    await shows({ 'a/x.ts': '3 and longer', 'b/c/x.ts': '1', 'd/e/f/x.ts': '2' })
  },
)

test.runIf(isHumble)(
  'a folder that may not be read is named, and heard when it may be; one that may not be read any more is gone',
  async () => {
    const root = sixFolders()
    onTestFinished(() => {
      for (const folder of ['b', 'd']) chmodSync(join(root, folder), 0o755)
    })
    chmodSync(join(root, 'b'), 0)
    const { shows, waits, state } = await follow(root, HUMBLE, '', { retryMs: 60_000 })
    expect([state().mode, state().unwatched]).toEqual(['events', { b: 'may not be read' }])
    await shows({ 'a/x.ts': '1', 'd/e/f/x.ts': '1' })
    chmodSync(join(root, 'b'), 0o755)
    await shows({ 'a/x.ts': '1', 'b/c/x.ts': '1', 'd/e/f/x.ts': '1' })
    await waits(({ unwatched }) => Object.keys(unwatched).length === 0)
    write(root, 'b/c/x.ts', '2')
    await shows({ 'a/x.ts': '1', 'b/c/x.ts': '2', 'd/e/f/x.ts': '1' })
    chmodSync(join(root, 'd'), 0)
    await shows({ 'a/x.ts': '1', 'b/c/x.ts': '2' })
    await waits(({ unwatched }) => unwatched.d !== undefined)
  },
)

test.runIf(hasMounts)(
  'in a bind mount all is heard; what is mounted over a folder is found by the sweep, and heard from then on',
  async () => {
    const [source, other, place] = [sixFolders(), makeRoot(), makeRoot()]
    write(other, 'x.ts', 'mounted')
    mkdirSync(join(source, '.mu'))
    const bind = `mount --bind ${source} ${place}`
    const { shows, shell, waits, state } = await follow(place, MOUNTS, bind, { sweepMs: 200 })
    write(source, 'a/x.ts', '2')
    await shows({ 'a/x.ts': '2', 'b/c/x.ts': '1', 'd/e/f/x.ts': '1' })
    renameSync(join(source, 'b'), join(source, 'old'))
    await shows({ 'a/x.ts': '2', 'd/e/f/x.ts': '1', 'old/c/x.ts': '1' })
    shell(`mount --bind ${other} ${place}/a`)
    await shows({ 'a/x.ts': 'mounted', 'd/e/f/x.ts': '1', 'old/c/x.ts': '1' })
    await waits(({ told }) => told.includes('missed: 1'))
    const { scan } = state().found
    write(other, 'y.ts', 'heard')
    await shows({ 'a/x.ts': 'mounted', 'a/y.ts': 'heard', 'd/e/f/x.ts': '1', 'old/c/x.ts': '1' })
    expect(state().found.scan).toBe(scan)
  },
)

test.runIf(hasFuse)(
  'in a FUSE mount (bindfs) all is heard; what changes behind its back is found by the sweep',
  async () => {
    const [source, place] = [sixFolders(), makeRoot()]
    mkdirSync(join(source, '.mu'))
    const mount = `cd ${place} && rmdir .mu && bindfs ${source} . && cd ${place}`
    const { shows, shell, waits, state } = await follow(place, FUSED, mount, { sweepMs: 200 })
    expect(state().mode).toBe('events')
    shell('printf 22 > a/x.ts; mv b old; printf y > old/y.ts')
    await shows({ 'a/x.ts': '22', 'd/e/f/x.ts': '1', 'old/c/x.ts': '1', 'old/y.ts': 'y' })
    expect(state().found.scan).toBe(0)
    write(source, 'a/x.ts', '333')
    rmSync(join(source, 'd'), { recursive: true })
    await shows({ 'a/x.ts': '333', 'old/c/x.ts': '1', 'old/y.ts': 'y' })
    await waits(({ found }) => found.scan === 2)
  },
)
