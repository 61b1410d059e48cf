/**
 * A clock that a test sets. Preloaded into every thread of a daemon (`NODE_OPTIONS=--import=…`):
 * the file that `MU_TEST_CLOCK` names says how many milliseconds the clock of the wall is off.
 */
import { readFileSync } from 'node:fs'

const Real = globalThis.Date
const file = process.env.MU_TEST_CLOCK

globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [Date.now()] : given))
  }

  static now() {
    return Real.now() + Number(readFileSync(file, 'utf8'))
  }
}
