/**
 * `POST /notify`: somebody (a git hook, a build) says that the tree may have changed.
 *
 * It is a hint like a file event, so it is answered at once (202) and may be wrong; to wait
 * for what was saved there is the freshness of every read.
 */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { insideRoot } from '../inside.ts'
import type { ServerParts } from '../parts.ts'
import { NoQuery } from '../schemas/requests.ts'

export function notifyRoutes({
  project,
  touch,
}: Pick<ServerParts, 'project' | 'touch'>): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.post('/notify', { schema }, async ({ body }, reply) => {
      const paths = (body?.paths ?? ['']).map((path) => insideRoot(project.root, path))
      touch?.(paths)
      return reply.code(202).send({ noted: paths.length })
    })
  }
}

const schema = {
  summary: 'Say that files may have changed',
  querystring: NoQuery,
  body: Type.Union([
    Type.Null(),
    Type.Object(
      {
        paths: Type.Optional(
          Type.Array(Type.String({ maxLength: 4096 }), {
            maxItems: 10_000,
            description: 'Files and folders, absolute or relative to the root; the whole tree unless given',
          }),
        ),
      },
      { additionalProperties: false },
    ),
  ]),
  response: { 202: Type.Object({ noted: Type.Integer() }) },
}
