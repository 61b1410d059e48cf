/**
 * Rounds: costly work that everybody shares who asks for it at about the same time.
 *
 * Promise    A round that somebody gets begins after he asked.
 * Mechanism  Who asks before a round begins shares it; who asks after that gets the next,
 *            for this one may have looked already. One runs at a time, and none begins
 *            before the end of the event loop's turn, so that all requests of a turn share.
 */
export function rounds(work: () => Promise<void>): () => Promise<void> {
  let next: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()
  return () => {
    if (next) return next
    const round = last.then(endOfTurn).then(() => {
      next = undefined
      return work()
    })
    next = round
    last = round.catch(() => {})
    return round
  }
}

function endOfTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
