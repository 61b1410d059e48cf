/**
 * A file's lines as they are added, across rotation: when another file takes its name, the
 * rest of the old one is read first, then the new one from its start.
 *
 * The file is looked at every `LOOK_MS`; a person reads no faster, and no event can be missed.
 */
import { type FileHandle, open } from 'node:fs/promises'

/** From byte `from` of the file that is there now; from its start when that is shorter. Never ends. */
export async function* follow(path: string, from: number): AsyncGenerator<string, never> {
  let current = await openIfThere(path)
  let position = from
  let rest = ''
  for (;;) {
    // Asked for first: what the old file holds by then is all that it will ever hold.
    const next = await openIfThere(path)
    if (current) {
      const added = await readFrom(current, position)
      position = added.end
      const lines = (rest + added.text).split('\n')
      rest = lines.pop()!
      yield* lines.filter((line) => line !== '')
    }
    if (next && (!current || (await isOther(current, next, position)))) {
      await current?.close()
      current = next
      position = 0
      continue
    }
    await next?.close()
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function readFrom(file: FileHandle, position: number): Promise<{ text: string; end: number }> {
  const chunks: Buffer[] = []
  let end = position
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, end)
    if (bytesRead === 0) break
    chunks.push(buffer.subarray(0, bytesRead))
    end += bytesRead
  }
  // A line is written in one piece, so no character is cut in two here.
  return { text: Buffer.concat(chunks).toString(), end }
}

/** Another file has the name, or the same one was cut short. */
async function isOther(current: FileHandle, next: FileHandle, position: number): Promise<boolean> {
  const [old, now] = [await current.stat(), await next.stat()]
  return old.ino !== now.ino || now.size < position
}

const CHUNK_BYTES = 64 * 1024
const LOOK_MS = 200
