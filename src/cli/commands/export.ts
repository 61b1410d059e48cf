/**
 * `mu export`: the graph, or a part of it, as one document, streamed.
 *
 * Parquet is two tables. Into a folder both are written, as `repo=<name>/nodes.parquet` and `edges.parquet`, of
 * one `seq`: the layout in which SQL engines read many repositories as one.
 */
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Command, Option } from 'commander'
import type { DaemonClient, ExportSearch } from '../../client/node.ts'
import { MuError } from '../../errors.ts'
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../export/formats.ts'
import type { Table } from '../../export/view.ts'
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType } from '../../graph/types.ts'
import { ask, type CommonOptions, reading } from '../action.ts'
import type { Exit } from '../exit.ts'
import { isTerminal, json, note, write } from '../print.ts'
import { collectEdgeTypes, collectNodeTypes, wholeNumber } from '../values.ts'

interface Options extends CommonOptions {
  readonly format: FormatName
  readonly output?: string
  readonly table?: Table
  readonly repo?: string
  readonly node?: readonly string[]
  readonly depth?: number
  readonly direction?: 'in' | 'out' | 'both'
  readonly edgeType?: readonly EdgeType[]
  readonly type?: readonly NodeType[]
  readonly path?: readonly string[]
  readonly maxNodes?: number
}

export function exportCommand(): Command {
  return reading(new Command('export').description('write the graph, or a part of it, as one document'))
    .addOption(new Option('-F, --format <format>', 'of the document').choices(FORMAT_NAMES).default('json'))
    .option(
      '-o, --output <file>',
      'write to this file instead of stdout; of parquet, a folder for both tables',
    )
    .addOption(new Option('--table <table>', 'of csv and parquet (nodes)').choices(['nodes', 'edges']))
    .option('--repo <name>', 'what this repository is called in the folder of parquet (its own folder)')
    .option('-n, --node <node...>', 'only these nodes (ids, names, paths) and what is around them')
    .option('--depth <n>', 'how many steps around them (1)', wholeNumber)
    .addOption(new Option('--direction <way>', 'of the steps (both)').choices(['in', 'out', 'both']))
    .option('--edge-type <edge...>', `only edges of these types: ${EDGE_TYPES.join(', ')}`, collectEdgeTypes)
    .option('--type <type...>', `only nodes of these types: ${NODE_TYPES.join(', ')}`, collectNodeTypes)
    .option('--path <glob...>', 'only nodes in these files: globs, or starts of paths')
    .option('--max-nodes <n>', 'only so many nodes, the best connected', wholeNumber)
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => exportGraph(options))
}

function exportGraph(options: Options): Promise<void> {
  const { format, output, table } = options
  return ask(options, async (client) => {
    if (format === 'parquet' && output !== undefined && table === undefined)
      return saveTables(client, output, options)
    const search = searchOf(options)
    if (output === undefined) {
      if (format === 'parquet' && isTerminal())
        throw new MuError('bad_request', 'Parquet is not for the terminal.', {
          hint: 'Name a folder with -o.',
        })
      for await (const chunk of await client.exportStream(search)) await write(process.stdout, chunk)
      return 'ok'
    }
    const bytes = await save(client, search, output)
    if (options.json) json({ file: output, bytes })
    else note(`Wrote ${output} (${bytes} bytes).`)
    return 'ok'
  })
}

/** Both tables of one `seq`: asked for again when there was a commit in between. */
async function saveTables(client: DaemonClient, folder: string, options: Options): Promise<Exit> {
  const into = join(folder, `repo=${encodeURIComponent(options.repo ?? basename(client.root))}`)
  await mkdir(into, { recursive: true })
  const files: { file: string; bytes: number }[] = []
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await client.status()
    files.length = 0
    for (const table of ['nodes', 'edges'] as const) {
      const file = join(into, `${table}.${FORMATS.parquet.extension}`)
      files.push({ file, bytes: await save(client, { ...searchOf(options), table }, file) })
    }
    const after = await client.status()
    if (before.seq === after.seq && before.epoch === after.epoch) {
      if (options.json) json({ seq: after.seq, files })
      else for (const { file, bytes } of files) note(`Wrote ${file} (${bytes} bytes).`)
      return 'ok'
    }
  }
  throw new MuError('not_ready', 'The graph changes faster than it is exported.', { hint: 'Try again.' })
}

function searchOf(options: Options): ExportSearch {
  const { format, table, node, depth, direction, edgeType, type, path, maxNodes } = options
  return {
    format,
    ...(table && { table }),
    ...(node && { nodes: node }),
    ...(depth !== undefined && { depth }),
    ...(direction && { direction }),
    ...(edgeType && { edgeTypes: edgeType }),
    ...(type && { types: type }),
    ...(path && { paths: path }),
    ...(maxNodes !== undefined && { maxNodes }),
  }
}

/** The file has its name only once it is whole. Returns its size in bytes. */
async function save(client: DaemonClient, search: ExportSearch, path: string): Promise<number> {
  const draft = `${path}.${process.pid}.part`
  const refuse = (error: Error): never => {
    throw new MuError('bad_request', `${path} cannot be written: ${error.message}.`, {
      hint: 'Name a file in a folder that exists and is yours to write to.',
    })
  }
  const file = await open(draft, 'w').catch(refuse)
  try {
    await writeFile(file, await client.exportStream(search))
    const { size } = await file.stat()
    await rename(draft, path).catch(refuse)
    return size
  } finally {
    await file.close()
    await rm(draft, { force: true })
  }
}

const ATTEMPTS = 5

const EXAMPLES = `
Examples:
  mu export -o graph.json
  mu export -F mermaid -n AuthService --depth 2 -o auth.mmd
  mu export -F dot --path 'src/**' --type MODULE --edge-type IMPORTS | dot -Tsvg > modules.svg
  mu export -F csv --table edges > edges.csv
  mu export -F parquet -o lake       # lake/repo=<name>/nodes.parquet, edges.parquet`
