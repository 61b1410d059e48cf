/** `mu export`: the whole graph as one document, streamed. */
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { Command, Option } from 'commander'
import type { DaemonClient } from '../../client/client.ts'
import { ask, type CommonOptions, reading } from '../action.ts'
import { json, note, write } from '../print.ts'

interface Options extends CommonOptions {
  readonly output?: string
}

export function exportCommand(): Command {
  return reading(new Command('export').description('write the whole graph as one document'))
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

/** The file has its name only once it is whole. Returns its size in bytes. */
async function save(client: DaemonClient, path: string): Promise<number> {
  const draft = `${path}.${process.pid}.part`
  const file = await open(draft, 'w')
  try {
    await writeFile(file, await client.exportStream())
    const { size } = await file.stat()
    await rename(draft, path)
    return size
  } finally {
    await file.close()
    await rm(draft, { force: true })
  }
}

const EXAMPLES = `
Examples:
  mu export > graph.json
  mu export -o graph.json
  mu export | jq '.nodes | length'`
