/**
 * Working ahead: a lone file that was saved is extracted and linked while it waits to be due.
 *
 * Promise    Nothing changes that anybody sees, and nothing is done twice: the batch that takes the
 *            file in finds its facts at hand if it reads the same bytes (`prepared.ts`), and its links if
 *            the world is still the one in which they were found (`Linker.foresee`).
 * Limits     What takes longer than the quiet time is waited for, as it would be without this. Nobody
 *            waits for more: who has asked something meanwhile goes first, between the two steps as well.
 */
import type { Intake } from './intake.ts'
import type { Live } from './live.ts'
import type { Pace } from './pace.ts'

/** To be called while no batch runs. `isDue`: a batch waits already. */
export async function workAhead(
  path: string,
  intake: Intake,
  live: Live,
  isDue: () => boolean,
  pace: Pace,
): Promise<void> {
  await pace.rest()
  const reading = await intake.prepare(path, live.graph.files, pace)
  if (!reading) return
  const linker = await live.linker()
  await pace.rest()
  if (!isDue()) linker.foresee(reading)
}
