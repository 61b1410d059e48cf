import { expect, test } from 'vitest'
import { isConfigFile, parseConfig } from '../../src/link/config.ts'

test('configuration files are known by name, anywhere in the tree', () => {
  const yes = [
    'tsconfig.json',
    'a/tsconfig.build.json',
    'base.tsconfig.json',
    'jsconfig.json',
    'package.json',
    'p/pyproject.toml',
    'setup.cfg',
    'go.mod',
    'x/Cargo.toml',
  ]
  const no = [
    'tsconfig.ts',
    'package-lock.json',
    'constructor',
    'toString',
    'config.json',
    'Cargo.lock',
    'a/go.mod/x.go',
  ]
  expect(yes.filter((path) => !isConfigFile(path))).toEqual([])
  expect(no.filter(isConfigFile)).toEqual([])
})

test('only what steers linking is kept', () => {
  const text = '{"name":"p","version":"1.2.3","scripts":{"a":"b"},"main":"m.js","types":"t.d.ts"}'
  expect(parseConfig('package.json', text)).toMatchObject({
    kind: 'package',
    name: 'p',
    entries: ['m.js', 't.d.ts'],
    provides: ['npm:p'],
  })
  expect(JSON.stringify(parseConfig('package.json', text))).not.toContain('1.2.3')
})

test.each(['tsconfig.json', 'package.json', 'pyproject.toml', 'Cargo.toml', 'go.mod', 'setup.cfg'])(
  '%s: what is malformed says nothing and never throws',
  (path) => {
    for (const text of [
      '',
      '{',
      '[[[',
      'null',
      '[]',
      '"x"',
      '\0',
      '{"name":5,"compilerOptions":[],"paths":1,"exports":7}',
    ]) {
      expect(parseConfig(path, text).provides).toEqual([])
    }
  },
)

test('a malformed file has a problem with line and column', () => {
  expect(parseConfig('tsconfig.json', '{\n  "extends": ,\n}').problems).toEqual([
    { kind: 'syntax', message: 'ValueExpected', line: 2, column: 13 },
  ])
  expect(parseConfig('a/pyproject.toml', 'x = 1\ny = =').problems).toMatchObject([
    { kind: 'syntax', line: 2 },
  ])
})

test('Python source roots come from each tool that names them', () => {
  const roots = (text: string) => {
    const config = parseConfig('app/pyproject.toml', text)
    return config.kind === 'python' ? config.roots : []
  }
  expect(roots('[tool.setuptools.packages.find]\nwhere = ["lib"]')).toEqual(['app/lib'])
  expect(roots('[tool.setuptools]\npackage-dir = {"" = "src"}')).toEqual(['app/src'])
  expect(roots('[tool.poetry]\npackages = [{include = "x", from = "source"}]')).toEqual(['app/source'])
  expect(roots('[tool.hatch.build.targets.wheel]\npackages = ["python/x"]')).toEqual(['app/python'])
  expect(roots('[tool.pytest.ini_options]\npythonpath = "."')).toEqual(['app'])
  expect(roots('[tool.pyright]\nextraPaths = ["../outside", "a"]')).toEqual(['app/a'])
  expect(
    parseConfig('setup.cfg', '[options]\npackage_dir =\n    =lib\n[options.packages.find]\nwhere = lib\n'),
  ).toMatchObject({ roots: ['lib'] })
})

test('go.mod and Cargo.toml say their names and what they replace or rename', () => {
  const go =
    'module example.com/m\n\ngo 1.21\n\nrequire x.org/y v1.0.0\n\nreplace x.org/y => ../y\nreplace (\n\tx.org/z v1 => ./z // near\n\tx.org/w => x.org/v v2\n)\n'
  expect(parseConfig('go.mod', go)).toMatchObject({
    provides: ['go:example.com/m'],
    replace: { 'x.org/y': '../y', 'x.org/z': './z' },
  })
  const cargo =
    '[package]\nname = "my-crate"\n[dependencies]\nother = { package = "real-name", version = "1" }\nserde = "1"\n'
  expect(parseConfig('c/Cargo.toml', cargo)).toMatchObject({
    provides: ['crate:my_crate'],
    library: 'c/src/lib.rs',
    dependencies: ['other', 'serde'],
    renamed: { other: 'real_name' },
  })
})
