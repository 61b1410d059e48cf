/** What a context is asked for over HTTP. */
import { Type } from 'typebox'
import { FORMATS } from '../../context/form.ts'
import { CONTEXT_SOURCES } from '../../worker/asked.ts'
import { NodeName } from './requests.ts'

export const ContextBody = Type.Object(
  {
    question: Type.Optional(
      Type.String({
        maxLength: 10_000,
        description: 'In words; names, paths and what stands in quotes or backticks are looked for',
        examples: ['how is the session refreshed?'],
      }),
    ),
    max_tokens: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 200_000,
        description: 'The text has at most so many tokens, counted as cl100k_base (default 8000)',
      }),
    ),
    exclude_tests: Type.Optional(
      Type.Boolean({ description: 'By paths and names, per language (default false)' }),
    ),
    paths: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        maxItems: 100,
        description: 'Only from files at these globs or starts of paths',
      }),
    ),
    format: Type.Optional(
      Type.Enum([...FORMATS], {
        description: 'mu (default): text; json: the same tree as `document`; the budget is for that',
      }),
    ),
    include_source: Type.Optional(
      Type.Enum([...CONTEXT_SOURCES], {
        description:
          'What stands under a node, with room: nothing, a line of documentation, also call sites (default), or also its source',
      }),
    ),
    seeds: Type.Optional(
      Type.Array(NodeName, { maxItems: 100, description: 'Nodes that are meant for certain' }),
    ),
  },
  { additionalProperties: false },
)
