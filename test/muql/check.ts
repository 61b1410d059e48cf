/** Statements and the rows they must give, as data: one test a row. A result of one column is a list of its values. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProject, type Params, type Project } from './project.ts'

export type Row = readonly [muql: string, rows: unknown, params?: Params]

export function check(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    const project = sharedProject()
    for (const [muql, expected, params] of rows) {
      test(muql, async () => {
        const found = await project().rows(muql, params)
        const single = found.every((row) => (row as unknown[]).length === 1)
        expect(single ? found.map((row) => (row as unknown[])[0]) : found).toEqual(expected)
      })
    }
  })
}

/** One project for all tests of a file or of a `describe`. */
export function sharedProject(): () => Project {
  let project: Awaited<ReturnType<typeof openProject>> | undefined
  beforeAll(async () => {
    project = await openProject()
  })
  afterAll(() => project?.close())
  return () => project!
}
