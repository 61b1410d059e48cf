/**
 * Which files to link again: those that asked for a key whose answer changed.
 *
 * There is no reverse index to keep right: each file's sorted keys are looked
 * through. For 5,000 files of 300 keys that is some milliseconds, and only when
 * a surface changed.
 */
import type { FileFacts } from '../extract/facts.ts'
import type { ConfigFacts } from './config.ts'
import { changedConfigKeys, changedKeys } from './surface.ts'
import type { World } from './world.ts'

/** Takes a source file in or out of the world; gives the keys whose answers changed. */
export function replaceSource(
  world: World,
  path: string,
  before: FileFacts | undefined,
  after: FileFacts | undefined,
): number[] {
  return [...world.setSource(path, after), ...changedKeys(path, before, after, world.policy)]
}

/** The same for a configuration file. */
export function replaceConfig(world: World, path: string, after: ConfigFacts | undefined): number[] {
  const before = world.config(path)
  world.setConfig(path, after)
  return changedConfigKeys(path, before, after)
}

/** The files among `asked` that asked for one of the `changed` keys. Arrays of keys are sorted. */
export function affected<F>(asked: Iterable<readonly [F, Int32Array]>, changed: Iterable<number>): F[] {
  const keys = Int32Array.from(new Set(changed)).sort()
  const files: F[] = []
  if (keys.length === 0) return files
  const hit = keys.length <= FEW ? searching(keys) : sifting(keys)
  for (const [file, array] of asked) if (hit(array)) files.push(file)
  return files
}

/** Up to here, searching each array for each key is the faster way. */
const FEW = 24

function searching(keys: Int32Array): (asked: Int32Array) => boolean {
  return (asked) => {
    let low = 0
    for (const key of keys) {
      let high = asked.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (asked[middle]! < key) low = middle + 1
        else high = middle
      }
      if (asked[low] === key) return true
    }
    return false
  }
}

/** One bit for each key's low 20 bits lets nearly all others pass without a look at the set. */
function sifting(keys: Int32Array): (asked: Int32Array) => boolean {
  const set = new Set(keys)
  const sieve = new Uint8Array(1 << 20)
  for (const key of keys) sieve[key & 0xfffff] = 1
  return (asked) => {
    for (let i = 0; i < asked.length; i++) {
      const key = asked[i]!
      if (sieve[key & 0xfffff] === 1 && set.has(key)) return true
    }
    return false
  }
}
