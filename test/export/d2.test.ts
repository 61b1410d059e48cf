/** `d2`, read by D2 itself: alone, since it takes any process that has a `window` for a browser. */
import { D2 } from '@terrastruct/d2'
import { expect, test } from 'vitest'
import { portable, visible } from '../../src/export/escape.ts'
import { exported } from './exported.ts'
import { HOSTILE } from './hostile.ts'
import { indexed } from './indexed.ts'

test('D2 reads every node and edge of a project with hostile names', async () => {
  const tree = await indexed(HOSTILE, ['python', 'typescript', 'javascript'])
  // It lays out what it reads, so there are fewer edges than there might be.
  const asked = { edgeTypes: ['CALLS', 'INHERITS'] } as const
  const part = JSON.parse(await exported(tree, { format: 'json', ...asked }))
  const drawing = await readDrawing(await exported(tree, { format: 'd2', ...asked }))
  expect(drawing.nodes.sort()).toEqual(
    part.nodes
      .map(({ id, type, name }: Record<string, string>) => `${portable(id!)} ${type![0]} ${visible(name!)}`)
      .sort(),
  )
  expect(drawing.edges.sort()).toEqual(
    part.edges
      .map(
        ({ source, type, target, relation }: Record<string, string>) =>
          `${portable(source!)} ${relation ?? type!.toLowerCase()} ${portable(target!)}`,
      )
      .sort(),
  )
}, 180_000)

async function readDrawing(source: string): Promise<{ nodes: string[]; edges: string[] }> {
  const { diagram } = await drawer.compile(source)
  const shapes = (diagram.shapes as readonly { id: string; label?: string }[]).map(
    ({ id, label }) => `${keyOf(id)} ${label}`,
  )
  return {
    nodes: shapes,
    edges: diagram.connections.map(({ src, dst, label }) => `${keyOf(src)} ${label} ${keyOf(dst)}`),
  }
}

/** A key that needs quotes has them, with its quotes and backslashes escaped. */
function keyOf(id: string): string {
  const quoted = /^"([\s\S]*)"$/.exec(id) ?? /^'([\s\S]*)'$/.exec(id)
  return quoted ? quoted[1]!.replace(/\\(.)/g, '$1').replaceAll("''", "'") : id
}

const drawer = new D2()
