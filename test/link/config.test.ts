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
    'm/pom.xml',
    'settings.gradle',
    'm/build.gradle.kts',
    'a/my-lib/my-lib.gradle',
    'App/App.csproj',
    'Directory.Build.props',
  ]
  const no = [
    'tsconfig.ts',
    'package-lock.json',
    'constructor',
    'toString',
    'config.json',
    'Cargo.lock',
    'a/my-lib/conventions.gradle.kts',
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

test.each([
  ...['tsconfig.json', 'package.json', 'pyproject.toml', 'Cargo.toml', 'go.mod', 'setup.cfg'],
  ...['pom.xml', 'a.csproj', 'settings.gradle'],
])('%s: what is malformed says nothing and never throws', (path) => {
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
})

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

test('Cargo.toml says which features it has by default', () => {
  const features = (text: string) => {
    const config = parseConfig('Cargo.toml', `[package]\nname = "c"\n${text}`)
    return config.kind === 'crate' ? config.features : undefined
  }
  expect(features('')).toEqual([])
  expect(features('[features]\na = []\nb = ["c"]\ndefault = []\n')).toEqual(['a', 'b', 'c', 'default'])
  expect(features('[features]\nfull = ["rt", "net"]\nnet = ["mio/os"]\nodd = []\n')).toEqual([
    'full',
    'mio',
    'net',
    'rt',
  ])
  expect(
    features(
      '[features]\ndefault = ["std", "fast"]\nfast = ["simd/avx", "dep:log", "weak?/x", "std"]\nslow = ["other"]\n',
    ),
  ).toEqual(['default', 'fast', 'simd', 'std'])
  expect(features('[features]\ndefault = "std"\n')).toEqual(['default'])
})

test('pom.xml says the name of the project, its parent and what it refers to', () => {
  const pom = `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>g</groupId><artifactId>all</artifactId></parent>
  <artifactId>web</artifactId> <!-- <artifactId>not</artifactId> -->
  <version>1.2.3</version>
  <dependencies>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>core</artifactId></dependency>
    <dependency><groupId>g</groupId><artifactId>core</artifactId><type>test-jar</type><scope>test</scope></dependency>
    <dependency><groupId>x</groupId><artifactId><![CDATA[y]]></artifactId></dependency>
  </dependencies>
</project>`
  const said = parseConfig('web/pom.xml', pom)
  expect(said).toMatchObject({
    provides: ['project:java:web', 'maven:g:web'],
    parent: 'maven:g:all',
    references: [
      { to: 'maven:g:core' },
      { to: 'maven:g:core', forTests: true, tests: true },
      { to: 'maven:x:y' },
    ],
    problems: [],
  })
  expect(JSON.stringify(said)).not.toContain('1.2.3')
})

test('Gradle files say the projects of a build and what they refer to, as far as it is said plainly', () => {
  const settings = `// include(":no")
include(":core", ":web-app:api")
include 'old'
project(':old').projectDir = new File(settingsDir, '../attic')
project(":core").projectDir = file("lib/core")
`
  expect(parseConfig('b/settings.gradle', settings)).toMatchObject({
    provides: ['project:java:b/lib/core', 'project:java:b/web-app/api', 'project:java:attic'],
    projects: {
      ':core': 'b/lib/core',
      core: 'b/lib/core',
      ':web-app:api': 'b/web-app/api',
      'webApp.api': 'b/web-app/api',
      ':old': 'attic',
      old: 'attic',
    },
  })
  const build = `plugins { id 'java' }
dependencies {
  implementation project(':core') /* project(':no') */
  api(projects.webApp.api)
  testImplementation(testFixtures(project(":old")))
  implementation 'org.example:lib:1.0'
  compileOnly project(path: ':x', configuration: 'default')
}
`
  expect(parseConfig('b/core/build.gradle', build)).toMatchObject({
    provides: ['project:java:b/core'],
    references: [
      { to: 'gradle::core' },
      { to: 'gradle:webApp.api' },
      { to: 'gradle::old', forTests: true, tests: true },
      { to: 'gradle::x' },
    ],
  })
})

test('a .csproj says what it refers to and what all its files take', () => {
  const csproj = `\uFEFF<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <ProjectReference Include="..\\Core\\Core.csproj;../Old/Old.csproj"><Private>false</Private></ProjectReference>
    <ProjectReference Include="$(Root)\\X.csproj" />
    <ProjectReference Include="..\\..\\Outside\\O.csproj" />
    <Using Include="A" /><Using Include="A.B" Static="true" /><Using Include='A.C' Alias='D' /><Using Include="E" />
    <Using Remove="E" />
  </ItemGroup>
</Project>`
  expect(parseConfig('Web/Web.csproj', csproj)).toMatchObject({
    provides: ['project:csharp:Web'],
    references: [{ to: 'project:csharp:Core' }, { to: 'project:csharp:Old' }],
    usings: [{ specifier: 'A' }, { specifier: 'A.B' }, { specifier: 'A.C', alias: 'D' }],
    problems: [],
  })
  expect(parseConfig('a/Directory.Build.props', '<Project/>').provides).toEqual([])
})

test('XML that is not well-formed has a problem with line and column, and says nothing', () => {
  const broken = ['<project>\n <a></b></project>', '<project>\n <', '<project>\n</project><x/>', '<!-- ']
  for (const text of broken) {
    expect(parseConfig('pom.xml', text)).toMatchObject({ provides: [], problems: [{ kind: 'syntax' }] })
  }
  expect(parseConfig('pom.xml', broken[0]!).problems).toMatchObject([{ line: 2, column: 4 }])
})
