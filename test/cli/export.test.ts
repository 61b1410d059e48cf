/** `mu export` and `mu read` against real daemons, and two repositories read as one by an SQL engine. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { project } from '../daemon/project.ts'
import { temporaryFolder } from '../daemon/temporary.ts'

const README = new URL('../../src/export/README.md', import.meta.url)

test('Parquet of two repositories is one lake: the query of the README finds what they share', async () => {
  const lake = temporaryFolder()
  const projects = [project(), project()]
  for (const [index, { mu, root }] of projects.entries()) {
    writeFileSync(join(root, 'src/net.py'), 'import requests\nimport json\n')
    const { code, stderr } = await mu('export', '-F', 'parquet', '-o', lake, '--repo', `r/${index}`)
    expect(stderr).toContain('nodes.parquet')
    expect(code).toBe(0)
  }
  const query = /```sql\n([\s\S]*?)```/
    .exec(readFileSync(README, 'utf8'))![1]!
    .replaceAll('lake/', `${lake}/`)
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJson()
  expect(rows).toContainEqual({ package: 'requests', repositories: '2', importers: '2' })
  instance.closeSync()
  for (const { root } of projects)
    expect(readdirSync(join(root, '.mu')).filter((name) => name.includes('export'))).toEqual([])
})

test('a part of the graph is drawn, and a node is read', async () => {
  const { mu, root } = project()
  const drawn = await mu(
    'export',
    '-F',
    'mermaid',
    '-n',
    'Cart.total',
    '--direction',
    'in',
    '--edge-type',
    'calls',
  )
  expect(drawn.stdout).toContain('flowchart LR\n')
  expect(drawn.stdout).toMatch(/checkout \S*\|calls\| .*total\n/)
  expect(await mu('export', '-n', 'Cart.totall')).toMatchObject({ code: 5, stdout: '' })

  const total = readFileSync(join(root, 'src/cart.py'), 'utf8').split('\n').slice(1, 3).join('\n')
  const read = await mu('read', 'Cart.total')
  expect(read).toMatchObject({ code: 0, stdout: `${total}\n`, stderr: 'src/cart.py:2-3\n' })
  expect((await mu('read', 'Cart.total', '-n', '-C', '1')).stdout).toMatch(/^1 {2}class Cart.*\n2 {2}/)
  expect(JSON.parse((await mu('read', 'Cart.total', '--json')).stdout)).toMatchObject({
    file_path: 'src/cart.py',
    text: total,
  })
})
