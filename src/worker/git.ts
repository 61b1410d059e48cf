/**
 * git, asked one question: its answer, by lines.
 *
 * Errors  `no_history` when git is missing, the root is no repository, or git refuses.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { MuError } from '../errors.ts'

/** `unsaid` is thrown when git refuses without a word. */
export async function git(
  root: string,
  args: readonly string[],
  unsaid?: MuError,
): Promise<readonly string[]> {
  try {
    const options = {
      cwd: root,
      timeout: TIMEOUT_MS,
      maxBuffer: MAX_BYTES,
      env: { ...process.env, LC_ALL: 'C' },
    }
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.quotePath=false', ...args], options)
    return stdout.replace(/\n$/, '').split('\n')
  } catch (error) {
    const { code, stderr = '', killed } = error as { code?: unknown; stderr?: string; killed?: boolean }
    if (killed) throw new MuError('query_timeout', 'git took too long.')
    if (code === 'ENOENT') throw new MuError('no_history', 'git is not installed.')
    const [said = ''] = stderr.split('\n')
    if (said === '' && unsaid) throw unsaid
    throw new MuError('no_history', said.includes('not a git repository') ? NO_REPOSITORY : said || undefined)
  }
}

const NO_REPOSITORY = 'The root is not in a git repository.'
const TIMEOUT_MS = 10_000
const MAX_BYTES = 16_000_000
