/**
 * What we believe of `fs.watch` on Linux.
 *
 * A failing test here says that a belief has changed, not that mu is wrong:
 * read `src/watch/attach.ts` again with the new fact in mind.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { type FSWatcher, mkdirSync, renameSync, rmSync, utimesSync, watch } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { makeRoot, until, write } from './room.ts'

const onLinux = process.platform === 'linux'

function listen(folder: string): string[] {
  const heard: string[] = []
  const watcher: FSWatcher = watch(folder, (event, name) => heard.push(`${event} ${name}`))
  onTestFinished(() => watcher.close())
  return heard
}

test.runIf(onLinux)('a write is a change, a new or vanished name is a rename', async () => {
  const root = makeRoot()
  write(root, 'a.ts', '1')
  const heard = listen(root)
  write(root, 'a.ts', '2')
  await until(() => heard.includes('change a.ts'))
  mkdirSync(`${root}/d`)
  renameSync(`${root}/a.ts`, `${root}/b.ts`)
  await until(() => ['rename d', 'rename a.ts', 'rename b.ts'].every((event) => heard.includes(event)))
})

test.runIf(onLinux)('events come in the order of what happened', async () => {
  const root = makeRoot()
  const heard = listen(root)
  const names = Array.from({ length: 200 }, (_, n) => `f${n}`)
  for (const name of names) mkdirSync(`${root}/${name}`)
  await until(() => heard.length >= names.length)
  expect(heard).toEqual(names.map((name) => `rename ${name}`))
})

test.runIf(onLinux)(
  'the events of all watches of a thread come in one order, that of what happened',
  async () => {
    const root = makeRoot()
    const folders = Array.from({ length: 20 }, (_, n) => `d${n}`)
    const heard: string[] = []
    for (const folder of folders) {
      mkdirSync(`${root}/${folder}`)
      const watcher = watch(`${root}/${folder}`, (_, name) => heard.push(`${folder}/${name}`))
      onTestFinished(() => watcher.close())
    }
    const done = Array.from({ length: 400 }, (_, n) => `${folders[(n * 7) % folders.length]}/f${n}`)
    // By another process, so that events are read while others are still to come.
    execFileSync('mkdir', done.slice(0, 200), { cwd: root })
    for (const path of done.slice(200)) mkdirSync(`${root}/${path}`)
    await until(() => heard.length >= done.length)
    expect(heard).toEqual(done)
  },
)

test.runIf(onLinux)('an event is there to be heard when the call that causes it returns', async () => {
  const root = makeRoot()
  const heard = listen(root)
  for (let n = 0; n < 200; n++) {
    await new Promise((resolve) => setImmediate(resolve))
    mkdirSync(`${root}/f${n}`)
    // The rest of this turn, and the next one's look at what is there.
    await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setImmediate(resolve))
    expect(heard.at(-1)).toBe(`rename f${n}`)
  }
})

test.runIf(onLinux)('all that is unread is handed out in one turn of the event loop', async () => {
  const root = makeRoot()
  for (const name of ['a.ts', 'b.ts']) write(root, name)
  const turns: number[] = []
  let heard = 0
  const watcher = watch(root, () => {
    if (heard++ > 0) return
    setImmediate(() => {
      turns.push(heard)
      heard = 0
    })
  })
  onTestFinished(() => watcher.close())
  // The same event twice in a row is told once, so two files take turns.
  for (let n = 0; n < 10_000; n++) utimesSync(`${root}/${n % 2 ? 'a' : 'b'}.ts`, n, n)
  await until(() => turns.length > 0)
  expect(turns).toEqual([10_000])
})

test.runIf(onLinux)(
  'a watched folder that is moved or removed says its own name, and its parent says it too',
  async () => {
    const root = makeRoot()
    mkdirSync(`${root}/d`)
    const above = listen(root)
    const inside = listen(`${root}/d`)
    rmSync(`${root}/d`, { recursive: true })
    await until(() => above.includes('rename d') && inside.includes('rename d'))
  },
)

test.runIf(onLinux)('two watches of one folder both hear, and closing one leaves the other', async () => {
  const root = makeRoot()
  const first = listen(root)
  const second: string[] = []
  const watcher = watch(root, (event, name) => second.push(`${event} ${name}`))
  write(root, 'a.ts')
  await until(() => first.includes('rename a.ts') && second.includes('rename a.ts'))
  watcher.close()
  write(root, 'b.ts')
  await until(() => first.includes('rename b.ts'))
})

test.runIf(onLinux)('a watch follows the folder, not its name', async () => {
  const root = makeRoot()
  mkdirSync(`${root}/d`)
  const heard = listen(`${root}/d`)
  renameSync(`${root}/d`, `${root}/e`)
  mkdirSync(`${root}/d`)
  write(root, 'd/new.ts')
  write(root, 'e/old.ts')
  await until(() => heard.includes('rename old.ts'))
  expect(heard).not.toContain('rename new.ts')
})

/** A user namespace has its own, smaller number of watches; the machine's stays as it is. */
function inNamespace(knob: string, limit: number, script: string): string {
  return execFileSync(
    'unshare',
    [
      '-Ur',
      'sh',
      '-c',
      `echo ${limit} > /proc/sys/user/${knob} && exec "$0" -e '${script}'`,
      process.execPath,
    ],
    { encoding: 'utf8' },
  ).trim()
}

const hasNamespaces =
  spawnSync('unshare', ['-Ur', 'test', '-w', '/proc/sys/user/max_inotify_watches']).status === 0

test.runIf(onLinux && hasNamespaces)(
  'a system without watches left throws ENOSPC, without instances EMFILE',
  () => {
    const script =
      'const {watch}=require("fs");try{for(const d of ["/","/usr","/etc","/var"])watch(d);console.log("watched")}' +
      'catch(e){console.log(e.code)}process.exit()'
    expect(inNamespace('max_inotify_watches', 2, script)).toBe('ENOSPC')
    expect(inNamespace('max_inotify_instances', 0, script)).toBe('EMFILE')
    expect(inNamespace('max_inotify_watches', 100, script)).toBe('watched')
  },
)
