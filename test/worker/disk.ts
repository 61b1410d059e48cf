/**
 * A disk in memory: files by path. Every write gives the file a new time, long ago,
 * so that nothing read from it counts as unsettled.
 */
import type { Disk, Item, Stat } from '../../src/watch/disk.ts'

export class MemoryDisk implements Disk {
  readonly root = '/memory'
  readonly #files = new Map<string, { readonly bytes: Buffer; readonly changedMs: number }>()
  #clock = 1_000_000.5

  write(path: string, text: string | Buffer): void {
    this.#clock += 20
    this.#files.set(path, { bytes: Buffer.from(text as string), changedMs: this.#clock })
  }

  remove(path: string): void {
    this.#files.delete(path)
  }

  /** Makes the tree exactly this, and names the paths that differ. */
  become(tree: ReadonlyMap<string, string>): string[] {
    const touched: string[] = []
    for (const path of this.#files.keys()) {
      if (tree.has(path)) continue
      this.#files.delete(path)
      touched.push(path)
    }
    for (const [path, text] of tree) {
      if (this.#files.get(path)?.bytes.equals(Buffer.from(text))) continue
      this.write(path, text)
      touched.push(path)
    }
    return touched
  }

  lstat(path: string): Stat | 'gone' {
    const file = this.#files.get(path)
    if (file) return { kind: 'file', size: file.bytes.length, changedMs: file.changedMs }
    return path === '' || this.#isFolder(path) ? { kind: 'folder', size: 0, changedMs: 0 } : 'gone'
  }

  list(folder: string): readonly Item[] | 'gone' {
    const prefix = folder === '' ? '' : `${folder}/`
    const items = new Map<string, Item>()
    for (const path of this.#files.keys()) {
      if (!path.startsWith(prefix)) continue
      const [name = '', ...more] = path.slice(prefix.length).split('/')
      items.set(name, { name, kind: more.length > 0 ? 'folder' : 'file' })
    }
    if (items.size === 0 && folder !== '') return 'gone'
    return [...items.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  text(path: string): string | undefined {
    return this.#files.get(path)?.bytes.toString()
  }

  read(path: string, maxBytes: number): ReturnType<Disk['read']> {
    const file = this.#files.get(path)
    if (!file) return { kind: 'gone' }
    const { bytes, changedMs } = file
    if (bytes.length > maxBytes) return { kind: 'too_large', size: bytes.length, changedMs }
    return { kind: 'bytes', bytes, size: bytes.length, changedMs }
  }

  #isFolder(path: string): boolean {
    return [...this.#files.keys()].some((file) => file.startsWith(`${path}/`))
  }
}
