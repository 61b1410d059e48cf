/** Readers of exports: what they hold, as lines that can be compared. */
import { JSDOM } from 'jsdom'
import type { Entry, MuDocument } from '../../src/mutext/document.ts'

interface Read {
  readonly nodes: string[]
  readonly edges: string[]
}

/** Ids of nodes, from files and nesting; edges from nesting and lists. */
export function readMu({ head, modules }: MuDocument): Read {
  const nodes: string[] = []
  const edges: string[] = []
  for (const entry of head)
    if (entry.kind === 'list' && entry.key === 'ext') nodes.push(...entry.values.map((name) => `ext:${name}`))

  function walk(entries: readonly Entry[], path: string, around: string, owner: string | undefined): void {
    for (const entry of entries) {
      if (entry.kind === 'list' && owner !== undefined)
        edges.push(...entry.values.map((target) => `${owner} ${TYPES[entry.key]} ${target}`))
      if (entry.kind !== 'class' && entry.kind !== 'function') continue
      const qualified = around === '' ? entry.name : `${around}.${entry.name}`
      const isPartial = entry.children.some(
        (child) => child.kind === 'note' && child.text.startsWith('(partial'),
      )
      const id = `${entry.kind === 'class' ? 'cls' : 'fn'}:${path}:${qualified}`
      if (!isPartial) {
        nodes.push(id)
        if (owner !== undefined) edges.push(`${owner} CONTAINS ${id}`)
      }
      walk(entry.children, path, qualified, isPartial ? undefined : id)
    }
  }

  for (const { tags, children } of modules) {
    const path = tags.find(({ key }) => key === 'file')!.value!
    nodes.push(`mod:${path}`)
    walk(children, path, '', `mod:${path}`)
  }
  return { nodes, edges: [...new Set(edges)] }
}

const TYPES: Readonly<Record<string, string>> = {
  deps: 'IMPORTS',
  calls: 'CALLS',
  uses: 'USES',
  inherits: 'INHERITS',
  contains: 'CONTAINS',
}

type Expression = string | { readonly text: string } | readonly Expression[]

export function readLisp(source: string): Read {
  const nodes: string[] = []
  const edges: string[] = []
  const visit = (expression: Expression): void => {
    if (!Array.isArray(expression)) return
    const [head, ...rest] = expression as Expression[]
    const at = rest.indexOf(':id')
    if (at >= 0) nodes.push((rest[at + 1] as { text: string }).text)
    if (head === 'edge') {
      const [label, from, to] = rest as [string, { text: string }, { text: string }]
      edges.push(`${from.text} ${label} ${to.text}`)
    }
    for (const inner of rest) visit(inner)
  }
  const [document, ...more] = expressions(source)
  if (document === undefined || more.length > 0) throw new Error('not one expression')
  visit(document)
  return { nodes, edges }
}

/** Lists in round or square brackets, strings, and words. */
function expressions(source: string): Expression[] {
  const stack: Expression[][] = [[]]
  const closers: string[] = []
  const tokens = /\s+|([([])|([)\]])|("(?:[^"\\]|\\.)*")|([^\s()[\]"]+)/gy
  let end = 0
  for (const [token, open, close, text] of source.matchAll(tokens)) {
    end += token.length
    if (open) {
      closers.push(open === '(' ? ')' : ']')
      stack.push([])
    } else if (close) {
      if (closers.pop() !== close) throw new Error(`unexpected ${close} at ${end}`)
      const list = stack.pop()!
      stack.at(-1)!.push(list)
    } else if (text) stack.at(-1)!.push({ text: JSON.parse(text) as string })
    else if (token.trim() !== '') stack.at(-1)!.push(token)
  }
  if (end !== source.length || closers.length > 0) throw new Error(`no expression at ${end}`)
  return stack[0]!
}

/** Mermaid wants a browser to read a chart, to clean its labels. */
export async function readFlowchart(source: string): Promise<Read> {
  const { window } = new JSDOM('')
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({ maxTextSize: 1e9, maxEdges: 1e6 })
  await mermaid.parse(source)
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(source)
  const { getVertices, getEdges } = boundOf(diagram.db) as {
    getVertices(): Map<string, { id: string; text: string }>
    getEdges(): { start: string; end: string; text: string }[]
  }
  return {
    nodes: [...getVertices().values()].map(({ id, text }) => `${idOf(id)} ${entities(text).trim()}`),
    edges: getEdges().map(({ start, end, text }) => `${idOf(start)} ${text} ${idOf(end)}`),
  }
}

function boundOf(database: object): object {
  const all = database as Record<string, (() => unknown) | undefined>
  return { getVertices: all.getVertices?.bind(database), getEdges: all.getEdges?.bind(database) }
}

function idOf(word: string): string {
  return word.replace(/_([0-9a-f]+)_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Mermaid keeps `#35;` as `ﬂ°°35¶ß` until it draws. */
function entities(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
