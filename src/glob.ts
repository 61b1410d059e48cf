/**
 * Globs that others write: `src/**`, `*.{ts,tsx}`.
 *
 * Limits  Each star in a name tries all its places, so that time grows with a power of the stars: of more than
 *         `STARS` in one name, or `**` more often, matching one long path may take minutes. Extended globs
 *         (`+(a|b)`) can be made to take forever and mean nothing here.
 */
import picomatch from 'picomatch'
import { type ErrorCode, MuError } from './errors.ts'

/** Whether a path fits one of them. Errors: `code` for a glob that says too much. */
export function globTest(globs: readonly string[], code: ErrorCode): (path: string) => boolean {
  for (const glob of globs) {
    const names = glob.split('/')
    const stars = names.filter((name) => name !== '**').map((name) => name.split(/\*+/).length - 1)
    if (names.length - stars.length > STARS || stars.some((count) => count > STARS))
      throw new MuError(code, `The glob ${JSON.stringify(glob)} has too many stars.`, {
        hint: `Use at most ${STARS} in one name, and "**" at most ${STARS} times.`,
      })
  }
  return picomatch([...globs], { dot: true, noextglob: true })
}

const STARS = 3
