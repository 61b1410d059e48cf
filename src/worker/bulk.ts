/**
 * Bulk work, and what V8 is told while it lasts.
 *
 * The threads that do it are new, and each compiles for itself what it runs: by default
 * that takes as long as parsing all files. A function that runs for a few seconds is not
 * worth what one is that runs for days. So in bulk, on Node 20, V8 makes simple code at once and optimises
 * little, without inlining (a third of what optimising takes). Since Node 22 it has a
 * compiler for that itself, Maglev, and no flag that was tried does better.
 * Afterwards it does its best again: answers then cost a third less than without inlining.
 *
 * Limits  The flags hold for all threads of the process, and for functions compiled from then on. Bulk
 *         work of two threads at once ends with the first; that costs time, and nothing else.
 *         V8 tells of a flag that it does not know on stderr, which is the log, and goes on.
 */
import { setFlagsFromString } from 'node:v8'
import { HEAP_GROWTH } from '../heap.ts'
import { MANY } from './gather.ts'

/** Runs `work` on so many files as bulk work; a few are none. */
export async function inBulk<T>(work: () => Promise<T>, files = MANY): Promise<T> {
  if (files < MANY) return work()
  tell(BULK)
  try {
    return await work()
  } finally {
    tell(LASTING)
  }
}

/** Until the answer is called heaps grow less, from their next collection on: for work that throws away all it makes. */
export function beSparing(): () => void {
  tell(['--heap-growing-percent=20'])
  return () => tell([HEAP_GROWTH])
}

function tell(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}

const HAS_MAGLEV = Number.parseInt(process.versions.v8, 10) >= 12

/** The budget is the bytes of code that a function runs before it is optimised. */
const BULK = HAS_MAGLEV ? [] : ['--always-sparkplug', '--no-turbo-inlining', '--interrupt-budget=400000']
const LASTING = HAS_MAGLEV ? [] : ['--no-always-sparkplug', '--turbo-inlining', '--interrupt-budget=67584']
