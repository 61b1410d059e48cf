/**
 * `contents`: whether the graph shows these files with the bytes that somebody saved.
 *
 * The files are taken in first. Then each is read once more, and the two hashes of what was
 * read are compared: SHA-256 with what was asked for, SHA-1 with what the files table holds.
 * So `in` means that the graph was made of bytes with that SHA-256, not that a stat looks alike.
 */
import { createHash } from 'node:crypto'
import { Pace } from '../pace.ts'
import type { Handler, Room } from '../room.ts'
import type { FileState, SavedFile } from '../saved.ts'

export const contents: Handler<'contents'> = async (room, { files }) => {
  const { engine } = room
  await engine.opened()
  await engine.ask([...new Set(files.map(({ path }) => path))])
  const pace = new Pace()
  const states: FileState[] = []
  for (const file of files) {
    states.push({ path: file.path, ...stateOf(room, file) })
    if (pace.due()) await pace.rest()
  }
  return { seq: engine.graph.seq, files: states }
}

function stateOf({ engine, options }: Room, { path, sha256 }: SavedFile): Omit<FileState, 'path'> {
  const unwatched = engine.unwatched(path)
  if (unwatched) return { state: unwatched }
  const known = engine.graph.file(path)
  const found = engine.disk.read(path, options.maxFileBytes)
  if (found.kind === 'gone') return { state: known && sha256 === undefined ? 'pending' : 'missing' }
  if (found.kind === 'bytes') {
    if (sha256 !== undefined && hash('sha256', found.bytes) !== sha256.toLowerCase())
      return { state: 'different' }
    if (known?.hash !== hash('sha1', found.bytes)) return { state: 'pending' }
    return known.skipped === undefined ? { state: 'in' } : { state: 'skipped', reason: known.skipped }
  }
  return known?.skipped === found.kind ? { state: 'skipped', reason: found.kind } : { state: 'pending' }
}

function hash(algorithm: 'sha1' | 'sha256', bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex')
}
