/** The export of a daemon, as far as the grader reads it. */
import type { Daemon } from '../bench/daemon.ts'

export interface Node {
  readonly id: string
  readonly type: string
  readonly kind: string
  readonly name: string
  readonly qualified_name: string
  readonly file_path?: string
  readonly line_start?: number
  readonly line_end?: number
  readonly complexity: number
  readonly properties: {
    readonly parameters?: readonly { readonly name: string; readonly type?: string }[]
    readonly return_type?: string
    readonly docstring?: string
  }
}

export interface Edge {
  readonly source: string
  readonly target: string
  readonly type: string
}

export interface Exported {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

export async function exportOf({ url, headers }: Daemon): Promise<Exported> {
  const answer = await fetch(`${url}/export?format=json`, { headers })
  if (!answer.ok) throw new Error(`the export was answered with ${answer.status}`)
  return (await answer.json()) as Exported
}
