/**
 * A small tree of Python in a real engine, and questions to it, for the statements that the
 * graph in memory answers. `src/shop` has a base class with two shops below it, a cycle of
 * imports, a decorated view, and one call that nobody can resolve.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MuError } from '../../src/errors.ts'
import { loadGrammars } from '../../src/extract/grammar.ts'
import { openStore } from '../../src/store/open.ts'
import { walkOn } from '../../src/worker/ask/walk.ts'
import { Engine } from '../../src/worker/engine.ts'
import { MemoryDisk } from '../worker/disk.ts'
import { answerOf, NO_PAST, type QueryResult } from './answer.ts'

export const TREE: Readonly<Record<string, string>> = {
  'src/shop/base.py': `from src.shop import tax
class Shop:
    def sell(self, item): return tax.rate(item)
    def close(self): pass
`,
  'src/shop/tax.py': `import src.shop.base
def rate(item):
    if item and item.taxed or item.old: return 2
    return 1
def unused(item): return item.save()
`,
  'src/shop/corner.py': `from src.shop.base import Shop
class Corner(Shop):
    def sell(self, item):
        self.count(item)
        return super().sell(item)
    def count(self, item): pass
class Kiosk(Corner): pass
`,
  'src/views.py': `from flask import app
from src.shop.base import Shop
from src.shop.corner import Kiosk
@app.route('/sell')
def view(shop: Shop): return shop.sell(1)
def kiosk(): return view(Kiosk())
`,
  'tests/test_tax.py': `from src.shop.tax import rate
def test_rate(): assert rate(1)
def rate_items(items): return 1
def set_old_price(item): pass
def setPriceOf(item, price): pass
def set_new_price(*, a, b, c): pass
`,
}

export interface Grown {
  ask(muql: string, params?: Record<string, string | number>): Promise<QueryResult>
  refused(muql: string): Promise<MuError>
  close(): Promise<void>
}

export async function growTree(): Promise<Grown> {
  await loadGrammars(['python'])
  const folder = mkdtempSync(join(tmpdir(), 'mu-ask-'))
  const disk = new MemoryDisk()
  for (const [path, text] of Object.entries(TREE)) disk.write(path, text)
  const log = { info: () => {}, warn: () => {} }
  const engine = new Engine({
    disk,
    watch: [''],
    maxFileBytes: 10_000,
    now: () => 7,
    notify: () => {},
    openStore: () => openStore({ derivation: 'test', file: join(folder, 'db'), log }),
  })
  await engine.open()
  const store = engine.store!
  const ask: Grown['ask'] = (muql, params = {}) =>
    answerOf(
      { muql, params, maxRows: 1000, timeoutMs: 10_000, rows: 'arrays' },
      {
        select: (sql, values, limits) => store.stream(sql, values, limits),
        plan: (sql, values, timeoutMs) => store.plan(sql, values, timeoutMs),
        walk: walkOn(() => engine.graph, disk.root),
        past: NO_PAST,
      },
    )
  return {
    ask,
    async refused(muql) {
      const result = await ask(muql).catch((error: unknown) => error as MuError)
      if ('rows' in result) throw new Error(`not refused: ${muql}`)
      return result
    },
    async close() {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
