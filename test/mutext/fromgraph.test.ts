/** Nodes of a real tree, as a document. */
import { beforeAll, expect, test } from 'vitest'
import type { Entry } from '../../src/mutext/document.ts'
import { toDocument } from '../../src/mutext/fromgraph.ts'
import { parseMu } from '../../src/mutext/parse.ts'
import { printMu } from '../../src/mutext/print.ts'
import { type Indexed, indexed } from '../export/indexed.ts'

const FILES = {
  'src/billing/rates.py': 'def rate(country): return 1\n',
  'lib/billing/rates.py': '"""Other rates."""\n',
  'src/billing/tax.py': `
import requests
from billing.rates import rate

class Rule: pass

@dataclass
class TaxRule(Rule):
    """What a country takes.

    More."""
    async def refresh(self, source: "Source", *tags, **rest) -> None:
        return rate(source)
    def refresh(self): pass

def compute_tax(invoice: Invoice, rules: list[TaxRule] = []) -> Money:
    def inner(): return compute_tax(invoice, rules)
    return inner()
`,
}

let tree: Indexed
beforeAll(async () => {
  tree = await indexed(FILES, ['python'])
})

test('modules hold classes, classes methods; imports are named as the modules are', () => {
  expect(printMu(toDocument(tree.nodes, tree.edges, { headings: ['Context Extract'], docs: true }))).toBe(`\
# Context Extract
@ext [requests]

!lib/billing/rates.py @file:lib/billing/rates.py
:: Other rates.

!src/billing/rates.py @file:src/billing/rates.py
#rate(country)

!billing.tax @file:src/billing/tax.py
@deps [requests, src/billing/rates.py]
$Rule
$@dataclass TaxRule < Rule
  :: What a country takes.
  #async refresh(source: "Source", *tags, **rest) -> None
  #refresh~2()
#compute_tax(invoice: Invoice, rules: list[TaxRule] = []) -> Money
  #inner()
`)
})

test('a method without its class stands under its name, marked as partial', () => {
  const chosen = tree.nodes.filter(({ name }) => name === 'refresh' || name === 'inner')
  expect(printMu(toDocument(chosen, [], { complexityFrom: 1 }))).toBe(`\
!billing.tax @file:src/billing/tax.py
$TaxRule
  :: (partial - selected methods only)
  #async refresh(source: "Source", *tags, **rest) -> None :: complexity:1
  #refresh~2() :: complexity:1
#compute_tax.inner() :: complexity:1
`)
})

test('what is said under a node besides, sites and source, is read back', () => {
  const extra: Entry[] = [
    { kind: 'site', direction: 'in', node: 'f', file: 'a b.py', line: 3, code: 'return rate("#")' },
    { kind: 'source', line: 1, text: 'def rate(country): return 1\n' },
  ]
  const document = toDocument(tree.nodes, tree.edges, {
    extra: ({ name, type }) => (name === 'rate' && type === 'FUNCTION' ? extra : []),
  })
  expect(parseMu(printMu(document))).toEqual(document)
  expect(document.modules[1]?.children).toMatchObject([{ name: 'rate', children: extra }])
})
