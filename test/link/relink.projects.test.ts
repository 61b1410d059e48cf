/** Build files are inputs: their change links what it touches, and nothing else. */
import { beforeAll, expect, test } from 'vitest'
import { loadLanguages, Tree } from './tree.ts'

beforeAll(loadLanguages)

const pom = (name: string, ...references: string[]) =>
  `<project><groupId>g</groupId><artifactId>${name}</artifactId><dependencies>${references
    .map((one) => `<dependency><groupId>g</groupId><artifactId>${one}</artifactId></dependency>`)
    .join('')}</dependencies></project>`

test('pom.xml: what a project refers to decides between two of one name', () => {
  const twin = 'package app; public class Twin { public static void f() {} }'
  const tree = new Tree({
    'one/pom.xml': pom('one'),
    'two/pom.xml': pom('two'),
    'web/pom.xml': pom('web', 'one'),
    'one/src/main/java/app/Twin.java': twin,
    'two/src/main/java/app/Twin.java': twin,
    'one/src/main/java/app/Near.java': 'package app; class Near { void g() { Twin.f(); } }',
    'web/src/main/java/web/Web.java': 'package web; import app.Twin; class Web { void g() { Twin.f(); } }',
    'web/src/main/java/web/Apart.java': 'package web; class Apart { void g() { h(); } void h() {} }',
  })
  const target = () => tree.lines().filter((line) => line.includes('Web.g CALLS'))
  const calls = (to: string) => [`fn:web/src/main/java/web/Web.java:Web.g CALLS ${to}`]
  expect(target()).toEqual(calls('fn:one/src/main/java/app/Twin.java:Twin.f import'))

  tree.change({ 'web/pom.xml': pom('web', 'two') })
  expect(tree.linked).toEqual(['web/src/main/java/web/Web.java'])
  expect(target()).toEqual(calls('fn:two/src/main/java/app/Twin.java:Twin.f import'))

  tree.change({ 'web/pom.xml': pom('web', 'one', 'two') })
  expect(target()).toEqual(calls('? f'))

  // Its name alone changed, which nobody asked for.
  tree.change({
    'web/pom.xml': pom('web', 'one', 'two').replace('<groupId>g', '<version>2</version><groupId>g'),
  })
  expect(tree.linked).toEqual([])

  tree.change({ 'web/pom.xml': undefined })
  expect(target()).toEqual(calls('? f'))
})

test('settings.gradle: where a project lies', () => {
  const twin = 'package app; public class Twin { public static void f() {} }'
  const tree = new Tree({
    'settings.gradle': "include ':core', ':web'\n",
    'web/build.gradle': "dependencies { implementation project(':core') }\n",
    'old/build.gradle': '',
    'core/src/main/java/app/Twin.java': twin,
    'old/src/main/java/app/Twin.java': twin,
    'web/src/main/java/web/Web.java': 'package web; import app.Twin; class Web { void g() { Twin.f(); } }',
    'web/src/main/java/web/Apart.java': 'package web; class Apart { void g() { h(); } void h() {} }',
  })
  expect(tree.lines().join('\n')).toContain('Web.g CALLS fn:core/src/main/java/app/Twin.java:Twin.f import')
  tree.change({ 'settings.gradle': "include ':core', ':web'\nproject(':core').projectDir = file('old')\n" })
  expect(tree.linked).toEqual(['web/src/main/java/web/Web.java'])
  expect(tree.lines().join('\n')).toContain('Web.g CALLS fn:old/src/main/java/app/Twin.java:Twin.f import')
})

test('.csproj: what it takes for its files, and what a file takes for all, holds in the project', () => {
  const main = 'class Main { void Go() { Circle.Draw(); } }'
  const project = (items: string) => `<Project><ItemGroup>${items}</ItemGroup></Project>`
  const tree = new Tree({
    'Core/Core.csproj': project(''),
    'Core/Circle.cs': 'namespace Shapes { public class Circle { public static void Draw() {} } }',
    'Web/Web.csproj': project(''),
    'Web/Main.cs': main,
    'Web/Apart.cs': 'class Apart { void Go() { Stay(); } void Stay() {} }',
    'App/App.csproj': project(''),
    'App/Main.cs': main,
  })
  const found = () => tree.lines().filter((line) => line.includes('CALLS fn:Core'))
  const call = (path: string) => `fn:${path}:Main.Go CALLS fn:Core/Circle.cs:Circle.Draw import`
  expect(found()).toEqual([])

  tree.change({ 'Web/Web.csproj': project('<Using Include="Shapes" />') })
  expect(tree.linked).toEqual(['Web/Main.cs'])
  expect(found()).toEqual([call('Web/Main.cs')])

  tree.change({ 'App/Usings.cs': 'global using Shapes;' })
  expect(tree.linked).not.toContain('Web/Apart.cs')
  expect(found()).toEqual([call('App/Main.cs'), call('Web/Main.cs')])

  // Without a project of its own, a file takes it for those that belong to none.
  tree.change({ 'App/App.csproj': undefined, 'Web/Web.csproj': project('') })
  expect(found()).toEqual([call('App/Main.cs')])

  tree.change({
    'Directory.Build.props': project('<Using Include="Shapes" />'),
  })
  expect(found()).toEqual([call('App/Main.cs'), call('Web/Main.cs')])
})
