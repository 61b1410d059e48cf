/** The last result of a standing query, as text: what it takes to tell it whole, or what became different. */
import { MuError } from '../errors.ts'
import { keyed } from '../muql/format.ts'
import type { Answer } from '../muql/run.ts'
import { differ } from './differ.ts'
import type { QueryRequest } from './protocol.ts'

export interface Kept {
  readonly rows: readonly string[]
  readonly columns: string
  /** `total` and `truncated`. */
  readonly counts: string
  readonly chars: number
  /** Ids of the nodes in it, when they are all there and worth knowing. */
  readonly shown?: ReadonlySet<string>
}

export interface Keeping {
  readonly form: QueryRequest['rows']
  readonly maxChars: number
  readonly withShown: boolean
}

/** Takes the rows. Errors: `too_large`; what taking them throws. */
export async function keep({ columns, rows }: Answer, { form, maxChars, withShown }: Keeping): Promise<Kept> {
  const texts: string[] = []
  const ids = new Set<string>()
  const at = withShown ? columns.indexOf('id') : -1
  let chars = 0
  for (;;) {
    const { done, value } = await rows.next()
    if (done) {
      const { total, truncated } = value
      return {
        rows: texts,
        columns: JSON.stringify(columns),
        counts: `"total":${total},"truncated":${truncated}`,
        chars,
        ...(at >= 0 && !truncated && { shown: ids }),
      }
    }
    for (const row of value) {
      const text = JSON.stringify(form === 'objects' ? keyed(columns, row) : row)
      texts.push(text)
      chars += text.length
      if (at >= 0) ids.add(String(row[at]))
    }
    if (chars > maxChars) {
      await rows.return({ total: texts.length, truncated: true })
      throw new MuError('too_large', 'The result is too large to be watched.', {
        hint: 'Ask for fewer rows or columns, for instance with LIMIT.',
      })
    }
  }
}

/** The inside of a `result`. */
export function wholeOf({ columns, rows, counts }: Kept, seq: number): string {
  return `"seq":${seq},"columns":${columns},"rows":[${rows.join(',')}],${counts}`
}

/** The inside of a `result_delta`; undefined when there is no difference. */
export function differenceOf(before: Kept, { rows, counts }: Kept, seq: number): string | undefined {
  const { added, removed } = differ(before.rows, rows)
  if (added.length + removed.length === 0) return undefined
  return `"seq":${seq},"added":[${added.join(',')}],"removed":[${removed.join(',')}],${counts}`
}
