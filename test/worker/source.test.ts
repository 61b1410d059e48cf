/** The source of a node: never lines of another moment. */
import { mkdtempSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { nodeDisk } from '../../src/watch/disk.ts'
import { Engine } from '../../src/worker/engine.ts'
import { source } from '../../src/worker/requests/source.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'mu-source-')))
const options = { root, maxFileBytes: 100_000 }
let engine: Engine

const TEXT =
  'import os\n\ndef first(): pass\n\n@decorated\ndef second():\n    return "é"\n\ndef third(): pass'

beforeAll(() => loadGrammars(['python']))
afterAll(() => rmSync(root, { recursive: true }))
beforeEach(async () => {
  writeFileSync(join(root, 'a.py'), TEXT)
  engine = new Engine({
    disk: nodeDisk(root),
    watch: [''],
    maxFileBytes: 100_000,
    now: () => 0,
    notify: () => {},
  })
  await engine.open()
})

async function read(id: string, contextLines = 0, maxLines = 1000) {
  const { body } = await source({ engine, options }, { id, contextLines, maxLines })
  return JSON.parse(Buffer.from(body).toString())
}

test('a function is its lines, with as many around it as are asked for and there', async () => {
  const whole = await read('fn:a.py:second')
  expect(whole).toMatchObject({
    id: 'fn:a.py:second',
    file_path: 'a.py',
    truncated: false,
    seq: engine.graph.seq,
  })
  expect(whole.text.split('\n')).toEqual(TEXT.split('\n').slice(whole.line_start - 1, whole.line_end))
  expect(whole.text).toContain('return "é"')
  expect(await read('first', 1)).toMatchObject({
    line_start: 3,
    line_end: 3,
    text_start: 2,
    text_end: 4,
    text: '\ndef first(): pass\n',
  })
  expect(await read('third', 50)).toMatchObject({ text_start: 1, text_end: 9, text: TEXT })
})

test('a module is its file, and what is too long is cut and says so', async () => {
  expect(await read('a.py')).toMatchObject({ id: 'mod:a.py', text: TEXT, truncated: false })
  expect(await read('mod:a.py', 0, 3)).toMatchObject({
    text: 'import os\n\ndef first(): pass',
    text_end: 3,
    truncated: true,
  })
})

test('a file that changed is taken in first, so the lines are right', async () => {
  writeFileSync(join(root, 'a.py'), `# one\n# two\n${TEXT}`)
  const moved = await read('fn:a.py:first')
  expect(moved).toMatchObject({
    line_start: 5,
    line_end: 5,
    text: 'def first(): pass',
    seq: engine.graph.seq,
  })
})

test('a node that went meanwhile is not found, and the name says which is near', async () => {
  writeFileSync(join(root, 'a.py'), TEXT.replace('third', 'fourth'))
  await expect(read('fn:a.py:third')).rejects.toMatchObject({ code: 'node_not_found' })
  unlinkSync(join(root, 'a.py'))
  await expect(read('fn:a.py:first')).rejects.toMatchObject({ code: 'node_not_found' })
})

test('a file that became a link to something outside is not read', async () => {
  unlinkSync(join(root, 'a.py'))
  symlinkSync('/etc/passwd', join(root, 'a.py'))
  await expect(read('mod:a.py')).rejects.toMatchObject({ code: 'node_not_found' })
  unlinkSync(join(root, 'a.py'))
})

test('an external has no source', async () => {
  await expect(read('ext:os')).rejects.toMatchObject({ code: 'no_source' })
})
