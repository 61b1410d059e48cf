/**
 * One recursive watch for the whole tree (macOS and Windows), in the shape of `attach.ts`.
 *
 * What a vanished path was is not told, so it is a `gone` and its scan is cheap. There is
 * all or nothing: no folder is left unwatched alone.
 */
import type { FSWatcher } from 'node:fs'
import type { Attached, AttachOptions } from './attach.ts'
import { isWithin } from './paths.ts'

export function listenRecursively(options: AttachOptions): Attached {
  const { disk, folders, onTouch } = options
  const isInside = (path: string) => folders.some((top) => isWithin(path, top) || isWithin(top, path))
  const onEvent = (event: string, name: string | null) => {
    const path = name?.replaceAll('\\', '/') ?? ''
    if (!isInside(path)) return
    const stat = event === 'rename' ? disk.lstat(path) : undefined
    if (stat === undefined) onTouch(path, path === '' ? 'folder' : 'file')
    else if (typeof stat === 'string') onTouch(path, 'gone')
    else onTouch(path, stat.kind === 'folder' ? 'folder' : 'file')
  }
  let watcher: FSWatcher | undefined
  const ready = new Promise<void>((resolve) => setImmediate(resolve))
  try {
    watcher = options.watch(disk.root, onEvent)
    watcher.on('error', (error) => options.onFailure(error))
  } catch (error) {
    setImmediate(() => options.onFailure(error as NodeJS.ErrnoException))
  }
  return {
    settled: () => ready,
    again: (folder) => onTouch(folder, 'folder'),
    folders: () => (watcher ? 1 : 0),
    unwatched: () => new Map(),
    heal: () => {},
    close: () => watcher?.close(),
  }
}
