/**
 * Configuration files, reduced to what steers linking: so that a new version
 * number in a `package.json` changes no answer. Pure; what cannot be read gives a
 * problem and says nothing.
 */
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { parse as parseToml, TomlError } from 'smol-toml'
import type { Problem } from '../extract/problem.ts'
import { type BuildProject, type BuildSettings, buildReaderOf } from './buildfiles.ts'
import { fileName, folderOf, inside } from './paths.ts'

export const CONFIG_VERSION = 4

interface Common {
  readonly version: number
  /** What others may ask for by name: `npm:name`, `go:module/path`, `crate:name`, `project:family:folder`. */
  readonly provides: readonly string[]
  readonly problems: readonly Problem[]
}

export type ConfigFacts = Common & Said

export interface Tsconfig {
  readonly kind: 'tsconfig'
  readonly extends: readonly string[]
  readonly references: readonly string[]
  readonly baseUrl?: string
  readonly paths?: Readonly<Record<string, readonly string[]>>
  readonly outDir?: string
  readonly rootDir?: string
  readonly include?: readonly string[]
}

export interface NodePackage {
  readonly kind: 'package'
  readonly name?: string
  /** `types`, `module`, `main`: in the order in which they are tried, sources first. */
  readonly entries: readonly string[]
  readonly exports?: unknown
  readonly imports?: unknown
}

export interface PythonProject {
  readonly kind: 'python'
  /** Folders from which absolute imports start, relative to the root of the tree. */
  readonly roots: readonly string[]
}

export interface GoModule {
  readonly kind: 'go'
  readonly module: string
  /** Import path → local folder, relative to the file. */
  readonly replace: Readonly<Record<string, string>>
}

export interface Crate {
  readonly kind: 'crate'
  readonly name: string
  /** The library's root file, relative to the root of the tree. */
  readonly library: string
  /** `2015`: paths of imports begin at the crate. */
  readonly edition: string
  /** Names of its dependencies as code says them. */
  readonly dependencies: readonly string[]
  /** Dependencies by another name: local name → crate. */
  readonly renamed: Readonly<Record<string, string>>
  /** Those that it is seen with: what it has when nobody asks for others. */
  readonly features: readonly string[]
}

export function isConfigFile(path: string): boolean {
  const name = fileName(path)
  return Object.hasOwn(READERS, name) || TSCONFIG.test(name) || buildReaderOf(path) !== undefined
}

/** What the file says. Never throws. */
export function parseConfig(path: string, text: string): ConfigFacts {
  const name = fileName(path)
  const read = (Object.hasOwn(READERS, name) ? READERS[name] : buildReaderOf(path)) ?? readTsconfig
  const problems: Problem[] = []
  const said = read(path, text, problems)
  return { version: CONFIG_VERSION, provides: providedBy(said), problems, ...said }
}

function providedBy(said: Said): string[] {
  switch (said.kind) {
    case 'package':
      return said.name === undefined ? [] : [`npm:${said.name}`]
    case 'go':
      return said.module === '' ? [] : [`go:${said.module}`]
    case 'crate':
      return said.name === '' ? [] : [`crate:${said.name.replaceAll('-', '_')}`]
    case 'project':
      return [...said.begins, ...said.names]
    case 'settings':
      return [...said.begins]
    default:
      return []
  }
}

type Said = Tsconfig | NodePackage | PythonProject | GoModule | Crate | BuildProject | BuildSettings
type Reader = (path: string, text: string, problems: Problem[]) => Said

function readTsconfig(_path: string, text: string, problems: Problem[]): Tsconfig {
  const json = readJson(text, problems)
  const options = record(json.compilerOptions)
  const paths = Object.entries(record(options.paths)).map(([name, to]) => [name, texts(to)] as const)
  const references = Array.isArray(json.references) ? json.references.map((one) => record(one).path) : []
  return {
    kind: 'tsconfig',
    extends: texts(typeof json.extends === 'string' ? [json.extends] : json.extends),
    references: texts(references),
    ...optional('baseUrl', text1(options.baseUrl)),
    ...(paths.length > 0 ? { paths: Object.fromEntries(paths) } : {}),
    ...optional('outDir', text1(options.outDir)),
    ...optional('rootDir', text1(options.rootDir)),
    ...(Array.isArray(json.include) ? { include: texts(json.include) } : {}),
  }
}

function readPackage(_path: string, text: string, problems: Problem[]): NodePackage {
  const json = readJson(text, problems)
  return {
    kind: 'package',
    ...optional('name', text1(json.name)),
    entries: [...new Set(texts([json.source, json.module, json.main, json.types, json.typings]))],
    ...(json.exports !== undefined ? { exports: json.exports } : {}),
    ...(json.imports !== undefined ? { imports: json.imports } : {}),
  }
}

function readPyproject(path: string, text: string, problems: Problem[]): PythonProject {
  const tool = record(readToml(text, problems).tool)
  const setuptools = record(tool.setuptools)
  const where = record(record(setuptools.packages).find).where
  const poetry = record(tool.poetry).packages
  const hatch = record(record(record(record(tool.hatch).build).targets).wheel).packages
  const pytest = record(record(tool.pytest).ini_options).pythonpath
  const roots = [
    ...texts(where),
    ...texts(Object.values(record(setuptools['package-dir']))),
    ...texts(Array.isArray(poetry) ? poetry.map((one) => record(one).from) : []),
    ...texts(hatch).map(folderOf),
    ...texts(typeof pytest === 'string' ? [pytest] : pytest),
    ...texts(record(tool.pyright).extraPaths),
  ]
  return { kind: 'python', roots: rootsOf(path, roots) }
}

function readSetupCfg(path: string, text: string): PythonProject {
  const roots = [...text.matchAll(/^(?:package_dir\s*=\s*(?:\n\s+)?=|where\s*=)\s*(\S+)\s*$/gm)].map(
    (found) => found[1]!,
  )
  return { kind: 'python', roots: rootsOf(path, roots) }
}

function readGoMod(_path: string, text: string): GoModule {
  const module = /^module\s+"?([^\s"]+)/m.exec(text)?.[1] ?? ''
  const replace = [
    ...text.matchAll(/^(?:replace\s+|\s+)(\S+)(?:\s+v\S+)?\s+=>\s+(\.\.?\/?\S*)\s*(?:\/\/.*)?$/gm),
  ]
  return { kind: 'go', module, replace: Object.fromEntries(replace.map((found) => [found[1]!, found[2]!])) }
}

function readCargo(path: string, text: string, problems: Problem[]): Crate {
  const toml = readToml(text, problems)
  const library = record(toml.lib)
  const tables = [toml, ...Object.values(record(toml.target)).map(record)]
  const dependencies = ['dependencies', 'dev-dependencies', 'build-dependencies']
    .flatMap((section) => tables.flatMap((table) => Object.entries(record(table[section]))))
    .map(([name, said]) => [name.replaceAll('-', '_'), text1(record(said).package)] as const)
  return {
    kind: 'crate',
    name: text1(library.name) ?? text1(record(toml.package).name) ?? '',
    library: inside(folderOf(path), text1(library.path) ?? 'src/lib.rs'),
    // Inherited from a workspace, it is not of the year that had no other.
    edition:
      toml.package !== undefined && record(toml.package).edition === undefined
        ? '2015'
        : (text1(record(toml.package).edition) ?? ''),
    dependencies: [...new Set(dependencies.map(([name]) => name))],
    renamed: Object.fromEntries(
      dependencies.flatMap(([name, crate]) =>
        crate === undefined ? [] : [[name, crate.replaceAll('-', '_')] as const],
      ),
    ),
    features: featuresOf(record(toml.features)),
  }
}

/**
 * The default features and those that they ask for: `dep:x` is none, `x/y` asks for the dependency `x`, which is one.
 * A crate that is nothing by default is seen with all of them, which many call `full`.
 */
function featuresOf(table: Readonly<Record<string, unknown>>): string[] {
  const isBare = !Array.isArray(table.default) || table.default.length === 0
  const features = new Set(!isBare ? ['default'] : Array.isArray(table.full) ? ['full'] : Object.keys(table))
  for (const name of features) {
    const more = Array.isArray(table[name]) ? table[name].flatMap((one) => text1(one) ?? []) : []
    for (const one of more) {
      const [feature] = /^[^:/?]+(?=\/|$)/.exec(one) ?? []
      if (feature !== undefined) features.add(feature)
    }
  }
  return [...features].sort()
}

function rootsOf(path: string, roots: readonly string[]): string[] {
  const folder = folderOf(path)
  const clean = roots.map((root) => root.replace(/^\.\/|\/$/g, '')).filter((root) => !root.startsWith('..'))
  return [...new Set(clean.map((root) => (root === '' || root === '.' ? folder : inside(folder, root))))]
}

function readJson(text: string, problems: Problem[]): Record<string, unknown> {
  const errors: ParseError[] = []
  const json: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true })
  const [first] = errors
  if (first !== undefined) {
    problems.push(problemAt(text, first.offset, printParseErrorCode(first.error)))
    return {}
  }
  return record(json)
}

function readToml(text: string, problems: Problem[]): Record<string, unknown> {
  try {
    return parseToml(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const message = error.message.split('\n')[0] ?? 'Invalid TOML'
    problems.push({ kind: 'syntax', message, line: error.line, column: error.column - 1 })
    return {}
  }
}

function problemAt(text: string, offset: number, message: string): Problem {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { kind: 'syntax', message, line, column: offset - (before.lastIndexOf('\n') + 1) }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

function text1(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function optional<K extends string>(name: K, value: string | undefined): { [name in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { [name in K]?: string })
}

const TSCONFIG = /^(?:[tj]sconfig(?:\..+)?|.+\.tsconfig)\.json$/

const READERS: Readonly<Record<string, Reader>> = {
  'package.json': readPackage,
  'pyproject.toml': readPyproject,
  'setup.cfg': readSetupCfg,
  'go.mod': readGoMod,
  'go.work': readGoMod,
  'Cargo.toml': readCargo,
}
