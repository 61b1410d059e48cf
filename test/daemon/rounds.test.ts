/** Rounds: who shares one, and who gets the next. */
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Deferred } from '../../src/daemon/deferred.ts'
import { rounds } from '../../src/daemon/rounds.ts'

/** Each piece of work waits until it is let go. */
function held() {
  const begun: Deferred<void>[] = []
  const ask = rounds(() => {
    const one = new Deferred<void>()
    begun.push(one)
    return one.promise
  })
  return { begun, ask }
}

test('who asks before a round begins shares it, who asks after that gets the next', async () => {
  const { begun, ask } = held()
  const early = [ask(), ask(), ask()]
  expect(begun).toHaveLength(0)
  await turn()
  await turn()
  expect(begun).toHaveLength(1)
  let isOver = false
  const late = Promise.all([ask(), ask()]).then(() => {
    isOver = true
  })
  begun[0]!.resolve()
  await Promise.all(early)
  await turn()
  await turn()
  expect([begun.length, isOver]).toEqual([2, false])
  begun[1]!.resolve()
  await late
  expect(begun).toHaveLength(2)
})

test('a round that fails fails for those who share it, and the next is made all the same', async () => {
  const { begun, ask } = held()
  const first = ask()
  await turn()
  await turn()
  const second = ask()
  begun[0]!.reject(new Error('no'))
  await expect(first).rejects.toThrow('no')
  await turn()
  await turn()
  begun[1]!.resolve()
  await second
})
