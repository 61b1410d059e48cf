import { expect, test } from 'vitest'
import { Graph } from '../../src/graph/memory.ts'
import { refer } from '../../src/graph/refer.ts'
import { say } from './build.ts'

function project(): Graph {
  const graph = new Graph()
  const file = (path: string, ...rest: string[]) => ({
    path,
    ids: [`mod:${path}`, ...rest.map((one) => one.replace('@', path))],
  })
  const tax = file(
    'src/billing/tax.py',
    'cls:@:Invoice',
    'fn:@:Invoice.total',
    'fn:@:Invoice.Invoice',
    'fn:@:rate',
  )
  say(graph, [
    {
      ...tax,
      edges: [
        {
          source: 'cls:src/billing/tax.py:Invoice',
          target: 'fn:src/billing/tax.py:Invoice.Invoice',
          type: 'CONTAINS',
        },
        { source: 'fn:src/billing/tax.py:rate', target: 'ext:requests' },
      ],
    },
    file('lib/tax.py', 'fn:@:total', 'fn:@:total~2', 'fn:@:Rate'),
    file('app.py', 'fn:@:rate'),
  ])
  return graph
}

const ROWS: readonly (readonly [text: string, ...ids: string[]])[] = [
  ['fn:src/billing/tax.py:Invoice.total', 'fn:src/billing/tax.py:Invoice.total'],
  ['fn:/repo/src/billing/tax.py:rate', 'fn:src/billing/tax.py:rate'],
  ['fn:nowhere.py:rate'],
  ['app.py', 'mod:app.py'],
  ['/repo/app.py', 'mod:app.py'],
  ['lib/tax.py:total', 'fn:lib/tax.py:total'],
  ['/repo/lib/tax.py:total~2', 'fn:lib/tax.py:total~2'],
  ['Invoice.total', 'fn:src/billing/tax.py:Invoice.total'],
  ['Invoice', 'cls:src/billing/tax.py:Invoice'],
  ['rate', 'fn:app.py:rate', 'fn:src/billing/tax.py:rate'],
  ['Rate', 'fn:lib/tax.py:Rate'],
  ['total', 'fn:lib/tax.py:total'],
  ['tax.py', 'mod:lib/tax.py', 'mod:src/billing/tax.py'],
  ['billing/tax.py', 'mod:src/billing/tax.py'],
  ['billing/tax.py:rate', 'fn:src/billing/tax.py:rate'],
  ['billing.tax.Invoice.total', 'fn:src/billing/tax.py:Invoice.total'],
  ['tax.rate', 'fn:src/billing/tax.py:rate'],
  ['invoice', 'cls:src/billing/tax.py:Invoice'],
  ['INVOICE.TOTAL', 'fn:src/billing/tax.py:Invoice.total'],
  ['requests', 'ext:requests'],
  ['nowhere'],
  [''],
]

test.each(ROWS)('%s', (text, ...ids) => {
  const graph = project()
  expect(refer(graph, text, '/repo').map((nid) => graph.nodes.id(nid))).toEqual(ids)
})
