/** `POST /context`: a question in words → the part of the graph worth reading, within a budget. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MuError } from '../../errors.ts'
import { documented } from '../docs.ts'
import type { Reader } from '../reader.ts'
import { ContextBody } from '../schemas/context.ts'
import { ContextAnswer } from '../schemas/graph.ts'
import { NodeQuery } from '../schemas/requests.ts'

export function contextRoutes(reader: Reader): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/context', { schema }, async ({ body, query: wish }, reply) => {
      const { question = '', seeds = [] } = body
      if (question.trim() === '' && seeds.length === 0) {
        throw new MuError('bad_request', 'The question is empty.', {
          hint: 'Ask in words, or name nodes in "seeds".',
        })
      }
      const asked = {
        question,
        seeds,
        maxTokens: body.max_tokens ?? 8000,
        excludeTests: body.exclude_tests ?? false,
        paths: body.paths ?? [],
        format: body.format ?? 'mu',
        source: body.include_source ?? 'sites',
      }
      return reader.pass(reply, 'context', asked, { wish })
    })
  }
}

const schema = {
  summary: 'The part of the graph that a question is about, as text that keeps to a budget of tokens',
  body: ContextBody,
  querystring: NodeQuery,
  ...documented(ContextAnswer),
}
