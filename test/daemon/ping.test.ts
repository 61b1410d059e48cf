/** A greeting has a deadline: who holds a socket and says nothing must hold up nobody. */
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ping } from '../../src/daemon/ping.ts'
import { temporaryFolder } from './temporary.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function mute(where: string | number): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => {}))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(where, resolve))
  return server
}

test('a daemon that does not answer is given up after the limit, on the socket and on TCP', async () => {
  const socket = join(temporaryFolder(), 'mu.sock')
  await mute(socket)
  const address = (await mute(0)).address() as { port: number }
  const answer = await ping({ socket, host: '127.0.0.1', port: address.port, token: '' }, 50)
  expect(answer).toBeUndefined()
})
