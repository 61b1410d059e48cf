/**
 * Reads a SCIP index: which symbol stands where. Only the few fields that a truth
 * needs, so a reader of protobuf's wire format is enough and needs no package.
 *
 * The schema is `scip.proto` of github.com/sourcegraph/scip: Index.documents = 2;
 * Document.relative_path = 1, .occurrences = 2; Occurrence.range = 1, .symbol = 2,
 * .symbol_roles = 3, whose bit 1 says "definition".
 *
 * Units  Lines and columns are 0-based; columns count UTF-16 code units as pyright does.
 */

export interface Occurrence {
  readonly line: number
  readonly column: number
  readonly symbol: string
  readonly defines: boolean
}

/** Occurrences by path. Symbols that are local to a file begin with `local `. */
export function readScip(bytes: Buffer): Map<string, Occurrence[]> {
  const documents = new Map<string, Occurrence[]>()
  for (const [field, document] of fieldsOf(bytes)) {
    if (field !== 2 || typeof document === 'number') continue
    let path = ''
    const occurrences: Occurrence[] = []
    for (const [inner, value] of fieldsOf(document)) {
      if (typeof value === 'number') continue
      if (inner === 1) path = value.toString()
      else if (inner === 2) occurrences.push(occurrenceIn(value))
    }
    documents.set(path, occurrences)
  }
  return documents
}

function occurrenceIn(bytes: Buffer): Occurrence {
  let [line, column, symbol, roles] = [0, 0, '', 0]
  for (const [field, value] of fieldsOf(bytes)) {
    if (field === 1 && typeof value !== 'number') {
      const at = { next: 0 }
      line = varint(value, at)
      column = varint(value, at)
    } else if (field === 2) symbol = value.toString()
    else if (field === 3 && typeof value === 'number') roles = value
  }
  return { line, column, symbol, defines: (roles & 1) === 1 }
}

/** The fields of a message: numbers, and bytes of what is longer. */
function* fieldsOf(bytes: Buffer): Generator<readonly [field: number, value: number | Buffer]> {
  const at = { next: 0 }
  while (at.next < bytes.length) {
    const tag = varint(bytes, at)
    const kind = tag & 7
    if (kind === 0) yield [tag >>> 3, varint(bytes, at)]
    else if (kind === 2) {
      const length = varint(bytes, at)
      yield [tag >>> 3, bytes.subarray(at.next, at.next + length)]
      at.next += length
    } else at.next += kind === 1 ? 8 : 4
  }
}

function varint(bytes: Buffer, at: { next: number }): number {
  let value = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[at.next++] ?? 0
    value += (byte & 127) * scale
    if (byte < 128) return value
  }
}
