/**
 * The truth of Python: what pyright says each call means.
 *
 * `@sourcegraph/scip-python` (pyright inside) writes an index of which symbol stands at
 * which name; Python's own `ast` (`python/calls.py`) says which names are called. It
 * runs offline, on a copy of the sources, because pyright does not look into folders
 * such as `dist-packages` from which Debian's packages are taken.
 *
 * Decisions, where SCIP leaves them open:
 * - Only classes and `def`s are targets, decorated ones and properties too. A variable
 *   that holds a lambda or any other value is none, but a plain alias (`f = g`, `f = m.g`)
 *   stands for what it names when every assignment of it is one.
 * - `cls(…)` in a class method calls the class around: SCIP has only the parameter there.
 * - What `f()` gives is called in `f()()`, and SCIP says of the name what `f` is: such a name is not graded.
 * - In `x.filter()` SCIP takes the name for the builtin of that name, whatever x is: it is not graded either.
 * - Of several definitions of one name (`if`/`else`, overloads, a setter beside its
 *   property, a stub beside its source) any is right, and likewise of a definition and an
 *   import (`try`/`except`).
 * SCIP has one symbol for several definitions, but often says only where the first stands;
 * it takes a class for the builtin of its name, and names that came by `import *` for each
 * other. So definitions come from `ast`, by the symbols SCIP gives, and where definitions
 * and plain imports of modules alone lead from a name to a definition, they are believed.
 */
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT } from '../../bench/places.ts'
import type { CallSite, Shape, Target, Truth, TruthOf } from '../truth.ts'
import { type Occurrence, readScip } from './python/scip.ts'

type Position = readonly [line: number, column: number]

type Plain = readonly (readonly [path: string, line: number, name: string])[]

interface Read {
  readonly calls: readonly (readonly [
    ...Position,
    name: string,
    shape: Shape,
    made: string | null,
    plain: Plain,
  ])[]
  readonly curried: readonly Position[]
  readonly aliases: readonly (readonly [...bound: Position, ...value: Position])[]
  readonly definitions: readonly (readonly [...Position, name: string, path: string])[]
}

export const truthOf: TruthOf = async (root) => {
  const copy = await mkdtemp(join(tmpdir(), 'mu-grade-'))
  try {
    const sources = join(copy, 'sources')
    const paths = await copied(root, sources)
    const documents = await indexed(sources, copy)
    const understood = paths.filter((path) => documents.has(path))
    return sitesOf(documents, await callsOf(sources, understood))
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** Copies the Python files of `root`, and gives their paths. */
async function copied(root: string, to: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.pyi?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  for (const path of paths) await cp(join(root, path), join(to, path), { recursive: true })
  return paths.map((path) => path.split(sep).join('/')).sort()
}

async function indexed(sources: string, folder: string): Promise<Map<string, Occurrence[]>> {
  const [output, environment] = [join(folder, 'index.scip'), join(folder, 'environment.json')]
  // An empty environment: otherwise it would ask pip what is installed.
  await writeFile(environment, '[]')
  const project = ['--project-name', NAME, '--project-version', VERSION, '--environment', environment]
  const options = ['--cwd', sources, '--output', output, '--quiet']
  const command = [scipPython(), 'index', ...project, ...options]
  await promisify(execFile)(process.execPath, ['--max-old-space-size=6144', ...command], {
    maxBuffer: 1 << 30,
  })
  return readScip(await readFile(output))
}

function scipPython(): string {
  const program = join(PROJECT, 'corpora/scip-python/node_modules/@sourcegraph/scip-python/index.js')
  if (existsSync(program)) return program
  throw new Error('Grading Python needs scip-python: npm run corpora -- scip-python')
}

const PROGRAM = join(PROJECT, 'scripts/grade/truths/python/calls.py')

async function callsOf(sources: string, paths: readonly string[]): Promise<Record<string, Read>> {
  return new Promise((resolve, reject) => {
    const child = spawn('python3', [PROGRAM, sources], { stdio: ['pipe', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    child.on('error', () => reject(new Error('grading Python needs python3 3.9 or newer')))
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(text) as Record<string, Read>) : reject(new Error(`calls.py: ${code}`)),
    )
    child.stdin.end(JSON.stringify(paths))
  })
}

function sitesOf(
  documents: ReadonlyMap<string, readonly Occurrence[]>,
  read: Readonly<Record<string, Read>>,
): Truth {
  const symbols = new Symbols(documents)
  for (const [file, one] of Object.entries(read)) symbols.add(file, one)
  const sites = Object.entries(read).flatMap(([file, { calls }]) =>
    calls.map(([line, column, name, shape, made, plain]): CallSite => {
      const found = symbols.targets(file, line, column, made ?? undefined)
      const targets = plain.length === 0 ? found : withPlain(found, plain)
      return { file, line, column, name, shape, targets }
    }),
  )
  const ungraded = new Set(
    Object.entries(read).flatMap(([file, { calls, curried }]) => {
      const mistaken = calls.filter(
        ([line, column, name, shape]) =>
          shape !== 'name' && symbols.isAt(file, line, column, `builtins/${name}#`),
      )
      return [...curried, ...mistaken].map(([line, column]) => `${file}:${line}:${column}`)
    }),
  )
  const judged = sites.filter(({ file, line, column }) => !ungraded.has(`${file}:${line}:${column}`))
  return { files: Object.keys(read), sites: judged, ungraded: [...ungraded] }
}

/** Where plain imports lead, and what SCIP says of the same name. */
function withPlain(found: readonly Target[], plain: Plain): Target[] {
  const led = plain.map(([file, line, name]) => ({ file, line, name }))
  const other = found.filter(
    (one) =>
      led.some(({ name }) => name === one.name) &&
      !led.some(({ file, line }) => file === one.file && line === one.line),
  )
  return [...led, ...other]
}

/** What stands where, by symbol and by place. Places are `file:line:column`, lines 1-based. */
class Symbols {
  readonly #at = new Map<string, string[]>()
  readonly #definitions = new Map<string, { readonly place: string; readonly target: Target }[]>()
  /** Place of a bound name → place of the name it stands for. */
  readonly #aliases = new Map<string, string>()
  /** `file symbol` → the symbol of a definition of that file which SCIP took for another. */
  readonly #mistaken = new Map<string, string>()

  constructor(documents: ReadonlyMap<string, readonly Occurrence[]>) {
    for (const [file, occurrences] of documents) {
      for (const { line, column, symbol, defines } of occurrences) {
        const place = `${file}:${line + 1}:${column}`
        const id = symbol.startsWith('local ') ? `${file} ${symbol}` : symbol
        push(this.#at, place, id)
        if (defines) {
          const target = { file, line: line + 1, name: nameOf(symbol) ?? '' }
          push(this.#definitions, id, { place, target })
        }
      }
    }
  }

  add(file: string, { aliases, definitions }: Read): void {
    for (const [line, column, valueLine, valueColumn] of aliases)
      this.#aliases.set(`${file}:${line}:${column}`, `${file}:${valueLine}:${valueColumn}`)
    const prefix = `${PREFIX} \`${moduleOf(file)}\`/`
    for (const [line, column, name, path] of definitions) {
      const symbol = prefix + path
      const place = `${file}:${line}:${column}`
      const known = this.#definitions.get(symbol)?.some((one) => one.place === place) ?? false
      if (!known) push(this.#definitions, symbol, { place, target: { file, line, name } })
      for (const other of this.#at.get(place) ?? [])
        if (other !== symbol) this.#mistaken.set(`${file} ${other}`, symbol)
    }
  }

  /** Whether a symbol at that place ends so. */
  isAt(file: string, line: number, column: number, end: string): boolean {
    return this.#symbolsAt(file, line, column).some((symbol) => symbol.endsWith(end))
  }

  /** `made`: the class around, when it is a call of `cls`. */
  targets(file: string, line: number, column: number, made: string | undefined): Target[] {
    const all = this.#symbolsAt(file, line, column).flatMap((symbol) => {
      const around = made === undefined ? undefined : classAround(symbol, made)
      return this.#called(around ?? this.#mistaken.get(`${file} ${symbol}`) ?? symbol, 0)
    })
    const seen = new Set<string>()
    return all.filter(({ file, line }) => !seen.has(`${file}:${line}`) && seen.add(`${file}:${line}`))
  }

  #symbolsAt(file: string, line: number, column: number): readonly string[] {
    return this.#at.get(`${file}:${line}:${column}`) ?? []
  }

  #called(symbol: string, depth: number): Target[] {
    const definitions = this.#definitions.get(symbol) ?? []
    if (nameOf(symbol) !== undefined) return definitions.map(({ target }) => target)
    if (depth >= MAX_ALIASES || definitions.length === 0) return []
    const values = definitions.map(({ place }) => this.#aliases.get(place))
    const places = values.filter((place) => place !== undefined)
    if (places.length < values.length) return []
    return places.flatMap((place) =>
      (this.#at.get(place) ?? []).flatMap((one) => this.#called(one, depth + 1)),
    )
  }
}

/** The name of a class (`…/C#`) or function (`…/f().`); undefined for anything else. */
function nameOf(symbol: string): string | undefined {
  return /(?:^|[/#.])`?([^/#.`()]+)`?(?:#|\(\)\.)$/.exec(symbol)?.[1]
}

/** `…/C#make().(cls)` is the class `…/C#` when that is the name of the class around. */
function classAround(symbol: string, name: string): string | undefined {
  const end = symbol.lastIndexOf('#')
  const around = symbol.slice(0, end + 1)
  return end >= 0 && /\)\.\([^)]*\)$/.test(symbol) && nameOf(around) === name ? around : undefined
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** `a/b/__init__.py` → `a.b`. */
function moduleOf(file: string): string {
  return file.replace(/(\/__init__)?\.pyi?$/, '').replaceAll('/', '.')
}

const [NAME, VERSION] = ['graded', '0']
const PREFIX = `scip-python python ${NAME} ${VERSION}`
const MAX_ALIASES = 8
