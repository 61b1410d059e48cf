/** Paths as clients write them, as paths of ours: relative to the root, POSIX. By their letters alone; the disk is not asked. */
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { MuError } from '../errors.ts'

/** `''` is the root. Errors: `bad_request` for what is outside. */
export function insideRoot(root: string, given: string): string {
  const inside = relative(root, resolve(root, given))
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) || given.includes('\0')) {
    throw new MuError('bad_request', `${JSON.stringify(given)} is outside the root.`, {
      hint: `Give a path inside ${root}: absolute, or relative to it.`,
    })
  }
  return inside.split(sep).join('/')
}
