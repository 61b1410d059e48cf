/** `mu context`: what to read for a question, within a budget of tokens. */
import { Command, Option } from 'commander'
import type { ContextSearch } from '../../client/requests.ts'
import { CONTEXT_SOURCES } from '../../worker/asked.ts'
import { ask, asking, type CommonOptions } from '../action.ts'
import { count, counted, json, note } from '../print.ts'
import { wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly budget?: number
  readonly source?: NonNullable<ContextSearch['source']>
  readonly format?: NonNullable<ContextSearch['format']>
  readonly tests: boolean
  readonly path?: readonly string[]
  readonly seed?: readonly string[]
  readonly why?: true
}

export function contextCommand(): Command {
  return asking(new Command('context').alias('c').description('print what to read for a question'))
    .argument('<question...>', 'in words; names, paths and what stands in quotes are looked for')
    .option('--budget <tokens>', 'the text has at most so many tokens (8000)', wholeNumber)
    .addOption(
      new Option(
        '--source <kind>',
        'what stands under a node: nothing, its documentation, its call sites, its text',
      ).choices(CONTEXT_SOURCES),
    )
    .addOption(new Option('--format <form>', 'the text, or its tree as compact JSON').choices(['mu', 'json']))
    .option('--no-tests', 'leave out tests')
    .option('--path <glob...>', 'only from files at these paths: globs, or starts of paths')
    .option('--seed <node...>', 'nodes that are meant for certain, by id, name or path')
    .option('--why', 'say on stderr why each node is in')
    .addHelpText('after', EXAMPLES)
    .action((words: readonly string[], options: Options) => context(words.join(' '), options))
}

function context(question: string, options: Options): Promise<void> {
  return ask(options, async (client) => {
    const { budget: maxTokens, source, format, tests, path: paths, seed: seeds, why } = options
    const found = await client.context(question, {
      ...(maxTokens !== undefined && { maxTokens }),
      ...(source !== undefined && { source }),
      ...(format !== undefined && { format }),
      ...(paths !== undefined && { paths }),
      ...(seeds !== undefined && { seeds }),
      ...(!tests && { excludeTests: true }),
    })
    if (options.json) {
      json(found)
      return 'ok'
    }
    process.stdout.write(format === 'json' ? `${JSON.stringify(found.document)}\n` : (found.mu_text ?? ''))
    if (why) for (const one of found.included) note(`${one.score.toFixed(2)}  ${one.id}  ${one.why}`)
    note(
      `${counted(found.token_count, 'token')}, ${counted(found.included.length, 'node')}; ${count(found.omitted.count)} left out.`,
    )
    return 'ok'
  })
}

const EXAMPLES = `
Examples:
  mu context "how is the session refreshed?" --budget 2000
  mu context "who calls AuthService.login" --source body --no-tests
  mu context "totals of an invoice" --path 'src/billing/**' --why
  mu context "totals of an invoice" --format json | jq .
  mu context "what is this for" --seed Cart.total --json`
