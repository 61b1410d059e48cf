import { beforeAll, expect, test } from 'vitest'
import { type Files, loadLanguages, of } from './tree.ts'

beforeAll(loadLanguages)

/** Where `import 'specifier'` in `from` leads. */
function leads(files: Files, specifier: string, from = 'src/main.ts'): string {
  const lines = of('IMPORTS', { ...files, [from]: `import '${specifier}'\n` }).filter((line) =>
    line.startsWith(`${from} `),
  )
  return lines.map((line) => line.split(' ')[2]).join()
}

test.each([
  ['./x', ['src/x.ts', 'src/x.js', 'src/x/index.ts'], 'src/x.ts'],
  ['./x', ['src/x.js', 'src/x.d.ts'], 'src/x.js'],
  ['./x', ['src/x.d.ts'], 'src/x.d.ts'],
  ['./x', ['src/x/index.tsx'], 'src/x/index.tsx'],
  ['./x.js', ['src/x.ts', 'src/x.js'], 'src/x.ts'],
  ['./x.js', ['src/x.js'], 'src/x.js'],
  ['./x.jsx', ['src/x.tsx'], 'src/x.tsx'],
  ['./x.mjs', ['src/x.mts'], 'src/x.mts'],
  ['./x.cjs', ['src/x.cts'], 'src/x.cts'],
  ['./x.ts', ['src/x.ts'], 'src/x.ts'],
  ['./x.service', ['src/x.service.ts'], 'src/x.service.ts'],
  ['./x?raw', ['src/x.ts'], 'src/x.ts'],
  ['.', ['src/index.ts', 'src.ts'], 'src/index.ts'],
  ['./', ['src/index.ts'], 'src/index.ts'],
  ['..', ['index.ts'], 'index.ts'],
  ['../y', ['y.ts'], 'y.ts'],
  ['../../y', ['y.ts'], '?'],
  ['./style.css', [], '?'],
  ['y', ['src/y.ts'], 'ext:y'],
  ['@s/y/z', [], 'ext:@s/y'],
  ['node:fs/promises', [], 'ext:fs'],
])('%s among %j is %s', (specifier, paths, expected) => {
  expect(leads(Object.fromEntries(paths.map((path) => [path, 'export {}'])), specifier)).toBe(expected)
})

const LIB = { 'lib/util.ts': 'export {}', 'lib/deep/x.ts': 'export {}' }

test('paths: exact before pattern, the longest pattern first, relative to baseUrl or to the file that says them', () => {
  const config = (options: object) => ({
    ...LIB,
    'tsconfig.json': JSON.stringify({ compilerOptions: options }),
  })
  expect(leads(config({ paths: { '@/*': ['./lib/*'] } }), '@/util')).toBe('lib/util.ts')
  expect(leads(config({ baseUrl: 'lib', paths: { '@/*': ['deep/*'] } }), '@/x')).toBe('lib/deep/x.ts')
  expect(leads(config({ paths: { '@/*': ['./nowhere/*', './lib/*'] } }), '@/util')).toBe('lib/util.ts')
  expect(leads(config({ paths: { '@/*': ['./lib/*'], '@/deep/*': ['./lib/deep/*'] } }), '@/deep/x')).toBe(
    'lib/deep/x.ts',
  )
  expect(leads(config({ paths: { u: ['./lib/util.ts'], '*': ['./lib/deep/*'] } }), 'u')).toBe('lib/util.ts')
  expect(leads(config({ baseUrl: './lib' }), 'deep/x')).toBe('lib/deep/x.ts')
  expect(leads(config({ paths: { '@/*': ['./lib/*'] } }), '@/gone')).toBe('ext:@/gone')
})

test('the nearest configuration counts, with all that it extends, and a solution asks what it refers to', () => {
  const base = { 'config/base.tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["../lib/*"]}}}' }
  expect(leads({ ...LIB, ...base, 'tsconfig.json': '{"extends":"./config/base.tsconfig"}' }, '@/util')).toBe(
    'lib/util.ts',
  )
  expect(
    leads(
      { ...LIB, ...base, 'tsconfig.json': '{"extends":["./gone.json","./config/base.tsconfig.json"]}' },
      '@/util',
    ),
  ).toBe('lib/util.ts')
  const app = { 'tsconfig.app.json': '{"compilerOptions":{"paths":{"@/*":["./lib/*"]}}}' }
  expect(
    leads(
      { ...LIB, ...app, 'tsconfig.json': '{"files":[],"references":[{"path":"./tsconfig.app.json"}]}' },
      '@/util',
    ),
  ).toBe('lib/util.ts')
  expect(
    leads(
      { ...LIB, ...app, 'tsconfig.json': '{"extends":"./tsconfig.app.json"}', 'src/tsconfig.json': '{}' },
      '@/util',
    ),
  ).toBe('ext:@/util')
  const shared = {
    'packages/cfg/package.json': '{"name":"@s/cfg"}',
    'packages/cfg/tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["../../lib/*"]}}}',
  }
  expect(leads({ ...LIB, ...shared, 'tsconfig.json': '{"extends":"@s/cfg/tsconfig.json"}' }, '@/util')).toBe(
    'lib/util.ts',
  )
})

test('packages of the project are found by name: exports with conditions and patterns, main, index', () => {
  const pack = (json: object, ...paths: string[]) => ({
    'packages/p/package.json': JSON.stringify({ name: '@s/p', ...json }),
    ...Object.fromEntries(paths.map((path) => [`packages/p/${path}`, 'export {}'])),
  })
  expect(leads(pack({}, 'index.ts'), '@s/p')).toBe('packages/p/index.ts')
  expect(leads(pack({ main: './lib/start' }, 'lib/start.ts'), '@s/p')).toBe('packages/p/lib/start.ts')
  expect(leads(pack({ exports: './src/a.ts' }, 'src/a.ts'), '@s/p')).toBe('packages/p/src/a.ts')
  const conditions = {
    '.': { types: './t.d.ts', import: { default: './src/a.js' } },
    './*': './src/*.ts',
    './x/*': null,
  }
  expect(leads(pack({ exports: conditions }, 'src/a.ts', 't.d.ts'), '@s/p')).toBe('packages/p/src/a.ts')
  expect(leads(pack({ exports: conditions }, 'src/deep/b.ts'), '@s/p/deep/b')).toBe(
    'packages/p/src/deep/b.ts',
  )
  expect(leads(pack({}, 'src/c.ts'), '@s/p/src/c')).toBe('packages/p/src/c.ts')
  expect(leads(pack({ main: './dist/a.js' }), '@s/p')).toBe('ext:@s/p')
})

test('an output file leads to its source only where the package says so by outDir and rootDir', () => {
  const pack = {
    'packages/p/package.json': '{"name":"p","main":"dist/a.js"}',
    'packages/p/src/a.ts': 'export {}',
  }
  expect(leads(pack, 'p')).toBe('ext:p')
  expect(
    leads(
      { ...pack, 'packages/p/tsconfig.json': '{"compilerOptions":{"outDir":"dist","rootDir":"src"}}' },
      'p',
    ),
  ).toBe('packages/p/src/a.ts')
  expect(
    leads(
      {
        ...pack,
        'packages/p/tsconfig.json': '{"compilerOptions":{"outDir":"./dist"},"include":["src/**/*"]}',
      },
      'p',
    ),
  ).toBe('packages/p/src/a.ts')
})

test('# imports are those of the nearest package.json; a package may name itself', () => {
  const files = {
    'package.json':
      '{"name":"me","imports":{"#u":"./lib/util.ts","#d/*":"./lib/deep/*.js","#out":"zod"},"exports":{"./u":"./lib/util.ts"}}',
    ...LIB,
  }
  expect(leads(files, '#u')).toBe('lib/util.ts')
  expect(leads(files, '#d/x')).toBe('lib/deep/x.ts')
  expect(leads(files, '#out')).toBe('ext:zod')
  expect(leads(files, '#gone')).toBe('?')
  expect(leads(files, 'me/u')).toBe('lib/util.ts')
})

test('of two packages of one name the nearer is meant', () => {
  const files = {
    'a/p/package.json': '{"name":"p"}',
    'a/p/index.ts': '',
    'b/p/package.json': '{"name":"p"}',
    'b/p/index.ts': '',
  }
  expect(leads(files, 'p', 'b/main.ts')).toBe('b/p/index.ts')
  expect(leads(files, 'p', 'a/main.ts')).toBe('a/p/index.ts')
})
