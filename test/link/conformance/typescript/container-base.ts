// --- main.ts
class Row {
  draw(): void {}
}
class Rows extends Array<Row> {}
class Index extends Map<string, Row> {}

export function go(rows: Rows, index: Index) {
  rows[0].draw()
  //      ^^^^ calls fn:main.ts:Row.draw
  rows.pop()!.draw()
  //          ^^^^ calls fn:main.ts:Row.draw
  for (const row of rows) row.draw()
  //                          ^^^^ calls fn:main.ts:Row.draw
  rows.forEach((row) => row.draw())
  //                        ^^^^ calls fn:main.ts:Row.draw
  index.get('a')!.draw()
  //              ^^^^ calls fn:main.ts:Row.draw
  for (const row of index.values()) row.draw()
  //                                    ^^^^ calls fn:main.ts:Row.draw
}
