/**
 * Bulk work, and what V8 is told while it lasts.
 *
 * The threads that do it are new, and each compiles for itself what it runs: by default
 * that takes as long as parsing all files. A function that runs for a few seconds is not
 * worth what one is that runs for days. So in bulk V8 makes simple code at once and
 * optimises little, without inlining (a third of what optimising takes), and keeps the heaps small.
 * Afterwards it does its best again: answers then cost a third less than without inlining.
 *
 * Limits  The flags hold for all threads of the process, and for functions compiled from then on. Bulk
 *         work of two threads at once ends with the first; that costs time, and nothing else.
 *         Tried on Node 20; V8 tells of a flag that it does not know on stderr, and goes on.
 */
import { setFlagsFromString } from 'node:v8'
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

function tell(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}

/** The budget is the bytes of code that a function runs before it is optimised. */
const BULK = [
  '--always-sparkplug',
  '--no-turbo-inlining',
  '--interrupt-budget=400000',
  '--heap-growing-percent=30',
]
/** As Node 20 starts; heaps as `daemon/start.ts` has them. */
const LASTING = [
  '--no-always-sparkplug',
  '--turbo-inlining',
  '--interrupt-budget=67584',
  '--heap-growing-percent=60',
]
