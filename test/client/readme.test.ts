/** The example of `src/client/README.md` compiles against the built package, and does what it says. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, onTestFinished, test } from 'vitest'
import type { Client, Position } from '../../src/client/node.ts'
import { project } from '../daemon/project.ts'
import { until } from '../daemon/temporary.ts'

const ROOT = join(import.meta.dirname, '../..')

interface Example {
  open(root: string): Promise<Client>
  followFile(
    mu: Client,
    file: string,
    editor: object,
    closed: AbortSignal,
    last?: Position,
  ): Promise<Position>
  followCalls(mu: Client, file: string, editor: object, closed: AbortSignal): Promise<void>
}

test('the example for editors compiles, hears what happens around a file, counts its callers, and goes on where it ended', async () => {
  const example = await compiled()
  const it = project()
  await it.mu('daemon', 'start')
  const mu = await example.open(it.root)
  onTestFinished(() => mu.close())
  const stale: string[] = []
  let calls = new Map<string, number>()
  const editor = {
    markStale: (ids: string[]) => stale.push(...ids),
    reload: () => expect.unreachable(),
    showLenses: (counted: Map<string, number>) => {
      calls = counted
    },
  }

  const first = new AbortController()
  const following = example.followFile(mu, 'src/cart.py', editor, first.signal)
  await until('the feed to be heard', async () => (await mu.status()).connections === 1)
  it.write({ 'src/cart.py': 'class Cart:\n    def total(self):\n        return 1\n' })
  await until('the file to be stale', () => stale.includes('fn:src/cart.py:Cart.total'))
  const counting = new AbortController()
  onTestFinished(() => counting.abort())
  void example.followCalls(mu, 'src/cart.py', editor, counting.signal)
  await until('the counts', () => calls.get('fn:src/cart.py:Cart.total') === 1)
  first.abort()
  const position = await following

  await it.mu('daemon', 'stop')
  it.write({
    'src/cart.py':
      'class Cart:\n    def total(self):\n        return 2\n\n    def clear(self):\n        pass\n',
  })
  await it.mu('daemon', 'start')
  stale.length = 0
  const second = new AbortController()
  onTestFinished(() => second.abort())
  void example.followFile(mu, 'src/cart.py', editor, second.signal, position)
  it.write({ 'src/more.py': 'from src.cart import Cart\n\n\ndef more(cart: Cart):\n    cart.total()\n' })
  await until('another caller', () => calls.get('fn:src/cart.py:Cart.total') === 2)
  await until('what was missed', () => stale.includes('fn:src/cart.py:Cart.clear'))
}, 120_000)

/** Inside the package, so that `mu/client` is what it is for those who have installed it. */
async function compiled(): Promise<Example> {
  const folder = mkdtempSync(join(ROOT, 'dist/example-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'example.ts')
  const readme = readFileSync(join(ROOT, 'src/client/README.md'), 'utf8')
  await writeFile(file, /```ts\n([\s\S]*?)```/.exec(readme)![1]!)
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  })
  const { diagnostics } = program.emit()
  const wrong = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  return import(/* @vite-ignore */ join(folder, 'example.js'))
}
