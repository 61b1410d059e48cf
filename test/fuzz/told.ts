/** How a property fails: with what was wrong and the seed, for the counterexamples here are long, and say themselves what they are. */
import type { RunDetails } from 'fast-check'

export function told<T>({ failed, errorInstance, seed, counterexamplePath }: RunDetails<T>): void {
  if (!failed) return
  const { message } = errorInstance as Error
  throw new Error(`${message}\n{ seed: ${seed}, path: '${counterexamplePath}' }`, { cause: errorInstance })
}
