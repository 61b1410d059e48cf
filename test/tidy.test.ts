/**
 * Holds the map of `src/README.md`: which room may know which, who owns which package,
 * that each file opens with a comment, and that files stay small.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { SHARED } from './shared.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SRC = join(ROOT, 'src')

/** Room → rooms it may import from. Files directly in `src` are the room `.`, known to all. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  '.': [],
  graph: ['extract', 'store'],
  extract: ['graph', 'link', 'watch'],
  link: ['graph', 'extract'],
  watch: ['store'],
  store: ['graph', 'extract'],
  search: ['graph', 'extract'],
  muql: ['graph', 'store', 'worker'],
  mutext: ['graph'],
  context: ['graph', 'extract', 'search', 'mutext'],
  export: ['graph', 'mutext'],
  worker: ['graph', 'extract', 'link', 'watch', 'store', 'search', 'muql', 'mutext', 'context', 'export'],
  server: ['graph', 'worker', 'context', 'export'],
  client: ['graph', 'worker', 'daemon', 'export'],
  daemon: ['graph', 'extract', 'link', 'watch', 'worker', 'server'],
  cli: ['graph', 'worker', 'client', 'daemon', 'export'],
}

/** Package → the rooms that own it. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  '@duckdb/node-api': ['store'],
  'web-tree-sitter': ['extract'],
  ignore: ['watch'],
  picomatch: ['.'],
  'smol-toml': ['link', 'daemon'],
  'jsonc-parser': ['link'],
  stemmer: ['search'],
  fastify: ['server', 'daemon'],
  '@fastify/websocket': ['server'],
  '@fastify/swagger': ['server'],
  '@fastify/swagger-ui': ['server'],
  '@fastify/type-provider-typebox': ['server'],
  typebox: ['server'],
  'prom-client': ['server'],
  pino: ['daemon'],
  'rotating-file-stream': ['daemon'],
  ws: ['client', 'server'],
  commander: ['cli'],
  '@bomb.sh/tab': ['cli'],
  'cli-table3': ['cli'],
  'cli-progress': ['cli'],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
const texts = new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]))

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '.') : '.'
}

function importsOf(text: string): string[] {
  const statement =
    /^(?:import|export|\})[^'\n]*? from '([^'\s]+)'$|^import '([^'\s]+)'$|\bimport\('([^'\s]+)'\)/gm
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...code.matchAll(statement)].map((match) => (match[1] ?? match[2] ?? match[3])!)
}

test('every room stands in the map', () => {
  const rooms = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory())
  const map = readFileSync(join(SRC, 'README.md'), 'utf8')
  expect(rooms.filter((room) => !(room in MAY_KNOW))).toEqual([])
  expect(rooms.filter((room) => !map.includes(`\`${room}\``))).toEqual([])
})

test('a room knows only the rooms that the map allows', () => {
  const strangers: string[] = []
  for (const [file, text] of texts) {
    const room = roomOf(file)
    for (const specifier of importsOf(text).filter((s) => s.startsWith('.'))) {
      const target = roomOf(relative(SRC, resolve(SRC, dirname(file), specifier)))
      if (target !== room && target !== '.' && !MAY_KNOW[room]?.includes(target))
        strangers.push(`${file} → ${specifier}`)
    }
  }
  expect(strangers).toEqual([])
})

test('a package is used only by the rooms that own it', () => {
  const strangers: string[] = []
  const used = new Set<string>()
  for (const [file, text] of texts) {
    for (const specifier of importsOf(text).filter((s) => !s.startsWith('.') && !s.startsWith('node:'))) {
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')
      used.add(name)
      if (!OWNERS[name]?.includes(roomOf(file))) strangers.push(`${file} → ${name}`)
    }
  }
  expect(strangers).toEqual([])
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  // What the bundles leave outside, or is only looked up.
  const byName = new Set(['@vscode/tree-sitter-wasm', '@duckdb/node-bindings'])
  expect(
    Object.keys(dependencies).filter((name) => !used.has(name) && !byName.has(name)),
    'dependencies nobody uses',
  ).toEqual([])
})

test('the pure rooms know neither disk, network, threads nor time', () => {
  const impure = /from 'node:(fs|net|http|https|child_process|worker_threads)|Date\.now\(|performance\.now\(/
  const isPure = (room: string) => ['link', 'graph', 'search', 'mutext', 'export'].includes(room)
  const pure = [...texts].filter(([file]) => isPure(roomOf(file)))
  expect(pure.filter(([, text]) => impure.test(text)).map(([file]) => file)).toEqual([])
})

test('every file opens with a comment that gives its reason', () => {
  expect([...texts].filter(([, text]) => !/^(#![^\n]*\n)?\/\*\*/.test(text)).map(([file]) => file)).toEqual(
    [],
  )
})

test('what is found by its place is found from a room and from dist/bin alike', () => {
  const places = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map((match) => [file, match[1]!] as const),
  )
  expect(places.length).toBeGreaterThan(0)
  const elsewhere = places.filter(
    ([file, place]) => file.split('/').length !== 2 || !/^\.\.\/\.\.\/[^.]/.test(place),
  )
  expect(elsewhere).toEqual([])
})

test('no file is longer than 300 lines', () => {
  const long = [...texts].map(([file, text]) => `${file}: ${text.split('\n').length - 1}`)
  expect(long.filter((line) => Number(line.split(': ')[1]) > 300)).toEqual([])
})

test('no file is named for having no name', () => {
  const vague = /(^|\/)(utils?|helpers?|common|lib|services?|managers?|index)(\.ts|\/)/
  expect(files.filter((file) => vague.test(file))).toEqual([])
})

test('no test in a shared process changes what others in it see', () => {
  const changes =
    /process\.(chdir|umask|on|once)\(|process\.env[.[][^=;\n]* = |delete process\.env|\bassign\(globalThis|globalThis[.[][^=;\n]* = |\bvi\.(mock|stub|spy|useFake)/
  const tests = SHARED.flatMap((folder) =>
    readdirSync(join(ROOT, 'test', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^(fixtures|conformance)\//.test(file))
      .map((file) => join(folder, file)),
  )
  expect(tests.length).toBeGreaterThan(SHARED.length)
  expect(tests.filter((file) => changes.test(readFileSync(join(ROOT, 'test', file), 'utf8')))).toEqual([])
})

test('no dependency has an install script, and none needs a newer Node than ours', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<
      string,
      { hasInstallScript?: boolean; dev?: boolean; devOptional?: boolean; engines?: { node?: string } }
    >
  }
  const shipped = Object.entries(packages).filter(([name, entry]) => name !== '' && !entry.dev)
  expect(shipped.filter(([, entry]) => entry.hasInstallScript).map(([name]) => name)).toEqual([])
  expect(
    shipped.filter(([, entry]) => /^>=\s*2[1-9]/.test(entry.engines?.node ?? '')).map(([name]) => name),
  ).toEqual([])
})
