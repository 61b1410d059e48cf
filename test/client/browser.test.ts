/** What a page gets of the client: one small bundle that needs nothing of Node. */
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

test('the browser entry needs nothing of Node and no package, and is small', async () => {
  const bundle = await rolldown({ input: join(ROOT, 'src/client/browser.ts'), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  expect(output).toHaveLength(1)
  const [{ code, imports, dynamicImports }] = output
  expect([...imports, ...dynamicImports]).toEqual([])
  expect(code).not.toMatch(/\b(?:process|Buffer|require)\b/)
  expect(gzipSync(code).length).toBeLessThan(8 * 1024)
})

test('mu/client means the browser entry for bundlers and the Node entry for Node; both are built', () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const { browser, default: node } = exports['./client']
  expect(Object.keys(exports['./client'])[0]).toBe('browser')
  for (const [entry, name] of [
    [browser, 'browser'],
    [node, 'node'],
  ] as const) {
    expect(entry).toEqual({ types: `./dist/client/${name}.d.ts`, default: `./dist/client/${name}.js` })
    for (const file of Object.values<string>(entry)) expect(existsSync(join(ROOT, file))).toBe(true)
  }
})

test('all that mu/client loads is in the package, which has the other rooms as bundles only', () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] }
  const left = /^!dist\/\{(.*)\}\/\*\*\/\*\.js$/.exec(files.find((pattern) => pattern.endsWith('.js'))!)![1]!
  const loaded = new Set([join(ROOT, 'dist/client/node.js'), join(ROOT, 'dist/client/browser.js')])
  for (const file of loaded) {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    for (const [, place] of code.matchAll(/(?:from |import\()["'](\.[^"']+)["']/g))
      loaded.add(join(file, '..', place!))
  }
  const rooms = new Set([...loaded].map((file) => relative(join(ROOT, 'dist'), file).split('/')[0]!))
  expect(rooms).toContain('daemon')
  expect(left.split(',').filter((room) => rooms.has(room))).toEqual([])
})
