/**
 * `POST /verify`: builds the graph of the tree anew, beside the live one, and says
 * where the two differ. It costs a whole index, so one runs at a time.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MuError } from '../../errors.ts'
import type { Reader } from '../reader.ts'
import { VerifyBody } from '../schemas/daemon.ts'
import { NoQuery, Nothing } from '../schemas/requests.ts'

export function verifyRoutes(reader: Reader): FastifyPluginAsyncTypebox {
  return async (app) => {
    let isRunning = false
    app.post('/verify', { schema }, async (_request, reply) => {
      if (isRunning) {
        throw new MuError('too_many', 'A verification is running already.', { hint: 'Wait for it to end.' })
      }
      isRunning = true
      try {
        const { differences, ...facts } = await reader.ask('verify', {}, LIMIT_MS)
        // It has scanned the tree itself.
        reply.header('mu-fresh', 'true')
        await reader.stamp(reply, facts.seq)
        return { ...facts, differences: [...differences] }
      } finally {
        isRunning = false
      }
    })
  }
}

const schema = {
  summary: 'Compare the graph with one built anew',
  body: Nothing,
  querystring: NoQuery,
  response: { 200: VerifyBody },
}

const LIMIT_MS = 30 * 60_000
