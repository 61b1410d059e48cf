/** `GET /daemon` for those who wait: the moment the graph is ready, or when they have waited long enough. */
import { fastify } from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { Deferred } from '../../src/daemon/deferred.ts'
import { greetOn } from '../../src/daemon/route.ts'

function daemon() {
  const app = fastify()
  onTestFinished(() => app.close())
  const opened = new Deferred<void>()
  let ready = false
  greetOn(
    app,
    () => ({ pid: 1, started: 'a', root: '/r', version: '1', ready }),
    opened.promise.then(() => {
      ready = true
    }),
  )
  const greeting = async (query = '') => (await app.inject(`/daemon${query}`)).json()
  return { opened, greeting }
}

test('who does not ask to wait is answered at once, and who has waited long enough too', async () => {
  const { greeting } = daemon()
  expect(await greeting()).toMatchObject({ ready: false })
  expect(await greeting('?wait_ms=5')).toMatchObject({ ready: false })
  expect(await greeting('?wait_ms=60000')).toMatchObject({ statusCode: 400 })
})

test('who waits hears of the graph the moment it is ready', async () => {
  const { opened, greeting } = daemon()
  const begun = performance.now()
  const heard = greeting('?wait_ms=1000')
  await greeting()
  opened.resolve()
  expect(await heard).toMatchObject({ ready: true })
  expect(performance.now() - begun).toBeLessThan(900)
})

test('a graph that cannot be made ready keeps nobody waiting', async () => {
  const { opened, greeting } = daemon()
  const heard = greeting('?wait_ms=1000')
  await greeting()
  opened.reject(new Error('no'))
  expect(await heard).toMatchObject({ ready: false })
})
