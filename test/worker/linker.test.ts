/** The linker's memory: what it holds of a file that was saved a thousand times is what it holds of a file. */
import { expect, test } from 'vitest'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { look } from '../../src/extract/look.ts'
import { Asked } from '../../src/graph/asked.ts'
import type { FileRecord } from '../../src/graph/memory.ts'
import { Nodes } from '../../src/graph/nodes.ts'
import { Linker } from '../../src/worker/linker.ts'
import { toReading } from '../../src/worker/reading.ts'
import { MemoryDisk } from './disk.ts'

test('facts that were replaced are not held once that is committed, and until then they are', async () => {
  await loadGrammars(['python'])
  const disk = new MemoryDisk()
  const files = new Map<string, FileRecord>()
  const linker = new Linker(
    () => ({ files, nodes: new Nodes(), asked: new Asked() }),
    () => {},
  )
  const save = (n: number) => {
    disk.write('a.py', `def f${n}():\n    return f${n}()\n`)
    const reading = toReading(look(disk, { path: 'a.py', language: 'python' }, 1000))!
    linker.replace('a.py', reading)
    return reading
  }
  const foresee = (n: number) => {
    disk.write('a.py', `def foreseen${n}():\n    pass\n`)
    linker.foresee(toReading(look(disk, { path: 'a.py', language: 'python' }, 1000))!)
  }
  const commit = (reading: ReturnType<typeof save>) => {
    files.set('a.py', { ...reading, fileId: 1, asked: new Int32Array(), nids: new Int32Array() })
    linker.settle()
  }
  const first = save(0)
  commit(first)
  expect(linker.decoded.bytes).toBe(first.facts.byteLength)
  // A plan compares with what is committed.
  const second = save(1)
  expect(linker.decoded.bytes).toBe(first.facts.byteLength + second.facts.byteLength)
  commit(second)
  for (let n = 2; n < 100; n += 1) {
    foresee(n)
    commit(save(n))
  }
  const last = save(100)
  commit(last)
  expect(linker.decoded.bytes).toBe(last.facts.byteLength)
  linker.replace('a.py', undefined)
  files.delete('a.py')
  linker.settle()
  expect(linker.decoded.bytes).toBe(0)
})
