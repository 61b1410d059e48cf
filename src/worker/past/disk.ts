/**
 * The tree of a commit, as a disk: what git holds, read through the same eyes as the
 * working tree, so that the same pipeline makes the same graph of the same files.
 *
 * Objects are fetched some hundreds at a time, in the order of their paths, when the first
 * of them is asked for; only these are held. Calls are synchronous, as of any disk, so this
 * lives in a thread of its own.
 *
 * Limits  `MAX_FILES` files and `MAX_BYTES` bytes that would be read; links and submodules
 *         are none. Blobs are as committed: filters (line ends, large file storage) do not run.
 * Errors  `too_large` beyond the limits, `no_history` when git fails.
 */
import { execFileSync } from 'node:child_process'
import { MuError } from '../../errors.ts'
import type { Bytes, Disk, Item, Stat } from '../../watch/disk.ts'
import { isIgnoreFile } from '../../watch/ignore.ts'
import { isSupported } from '../gather.ts'

interface Blob {
  readonly sha: string
  readonly size: number
}

/** `commit` is a hash. Paths are relative to `root`, which may lie inside the repository. */
export function commitDisk(root: string, commit: string, maxFileBytes: number): Disk {
  const files = new Map<string, Blob>()
  const folders = new Map<string, Map<string, Item['kind']>>([['', new Map()]])
  let bytes = 0
  for (const { path, sha, size } of treeOf(root, commit)) {
    note(folders, path)
    files.set(path, { sha, size })
    if (isSupported(path) && size <= maxFileBytes) bytes += size
  }
  if (files.size > MAX_FILES || bytes > MAX_BYTES) {
    throw new MuError(
      'too_large',
      `The commit has ${files.size} files, ${Math.round(bytes / 1e6)} MB of code.`,
      {
        hint: `AT and BETWEEN read up to ${MAX_FILES} files and ${MAX_BYTES / 1e6} MB. Watch fewer folders.`,
      },
    )
  }
  const wanted = [...files.keys()].filter((path) => isSupported(path) || isIgnoreFile(path)).sort()
  const places = new Map(wanted.map((path, index) => [path, index]))
  let held = new Map<string, Buffer>()

  function contents(path: string): Buffer | undefined {
    const place = places.get(path)
    if (place === undefined) return undefined
    if (!held.has(path)) {
      const group: string[] = []
      let sum = 0
      for (const one of wanted.slice(place, place + GROUP_FILES)) {
        const { size } = files.get(one)!
        if (size > maxFileBytes) continue
        sum += size
        if (sum > GROUP_BYTES && group.length > 0) break
        group.push(one)
      }
      held = blobsOf(root, group, (one) => files.get(one)!.sha)
    }
    return held.get(path)
  }

  return {
    root,
    lstat(path): Stat | 'gone' {
      const file = files.get(path)
      if (file) return { kind: 'file', size: file.size, changedMs: LONG_AGO }
      return folders.has(path) ? { kind: 'folder', size: 0, changedMs: LONG_AGO } : 'gone'
    },
    list(folder) {
      const items = folders.get(folder)
      if (!items) return 'gone'
      return [...items].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1))
    },
    text: (path) => contents(path)?.toString('utf8'),
    read(path, maxBytes): Bytes {
      const file = files.get(path)
      if (!file) return { kind: 'gone' }
      const stat = { size: file.size, changedMs: LONG_AGO }
      if (file.size > Math.min(maxBytes, maxFileBytes)) return { kind: 'too_large', ...stat }
      const found = contents(path)
      return found ? { kind: 'bytes', bytes: found, ...stat } : { kind: 'unreadable', ...stat }
    },
  }
}

function note(folders: Map<string, Map<string, Item['kind']>>, path: string): void {
  let kind: Item['kind'] = 'file'
  for (let at = path; at !== ''; ) {
    const cut = at.lastIndexOf('/')
    const [folder, name] = cut < 0 ? ['', at] : [at.slice(0, cut), at.slice(cut + 1)]
    const items = folders.get(folder)
    if (items) {
      items.set(name, kind)
      return
    }
    folders.set(folder, new Map([[name, kind]]))
    kind = 'folder'
    at = folder
  }
}

/** Regular files below the root. */
function* treeOf(root: string, commit: string): Generator<Blob & { readonly path: string }> {
  const listed = git(root, ['ls-tree', '-r', '-z', '--long', commit]).toString('utf8')
  for (const line of listed.split('\0')) {
    const found = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line)
    if (found) yield { sha: found[1]!, size: Number(found[2]), path: found[3]! }
  }
}

/** `git cat-file --batch`: a line `sha type size`, the bytes, a line end, and so on. */
function blobsOf(
  root: string,
  paths: readonly string[],
  shaOf: (path: string) => string,
): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  const output = git(root, ['cat-file', '--batch'], paths.map((path) => `${shaOf(path)}\n`).join(''))
  let at = 0
  for (const path of paths) {
    const end = output.indexOf(0x0a, at)
    const size = Number(output.toString('latin1', at, end).split(' ')[2])
    at = end + 1
    if (!Number.isInteger(size)) continue
    found.set(path, output.subarray(at, at + size))
    at += size + 1
  }
  return found
}

function git(cwd: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', [...args], {
      cwd,
      input,
      maxBuffer: MAX_OUTPUT,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error).split('\n')[0]
    throw new MuError('no_history', `git ${args[0]} failed: ${said}`)
  }
}

const MAX_FILES = 50_000
const MAX_BYTES = 100_000_000
const MAX_OUTPUT = 200_000_000
const GROUP_FILES = 400
const GROUP_BYTES = 8_000_000
/** Whole seconds, and old: nothing read from it counts as unsettled. */
const LONG_AGO = 1000
