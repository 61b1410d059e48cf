/** `mu export`: the whole graph as one document, streamed. */
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import type { DaemonClient } from '../../client/client.ts'
import { ask, asking, type CommonOptions } from '../action.ts'
import { json, note, write } from '../print.ts'

interface Options extends CommonOptions {
  readonly output?: string
}

export function exportCommand(): Command {
  return asking(new Command('export').description('write the whole graph as one document'))
    .addOption(new Option('--format <format>', 'of the document').choices(['json']).default('json'))
    .option('-o, --output <file>', 'write to this file instead of stdout')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => exportGraph(options))
}

function exportGraph(options: Options): Promise<void> {
  return ask(options, async (client) => {
    if (options.output === undefined) {
      for await (const chunk of await client.exportStream()) await write(process.stdout, chunk)
      await write(process.stdout, '\n')
      return 'ok'
    }
    const bytes = await save(client, options.output)
    if (options.json) json({ file: options.output, bytes })
    else note(`Wrote ${options.output} (${bytes} bytes).`)
    return 'ok'
  })
}

/** The file has its name only once it is whole. */
async function save(client: DaemonClient, file: string): Promise<number> {
  const draft = `${file}.${process.pid}.part`
  const target = createWriteStream(draft)
  try {
    await pipeline(await client.exportStream(), target)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  return target.bytesWritten
}

const EXAMPLES = `
Examples:
  mu export > graph.json
  mu export -o graph.json
  mu export | jq '.nodes | length'`
