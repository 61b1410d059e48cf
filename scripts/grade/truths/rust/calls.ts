/** The calls of the typed bodies: where the name stands, what is before it, what it leads to. */
import type { CallSite, Shape, Target } from '../../truth.ts'
import type { Definitions } from './definitions.ts'
import { pathIn } from './definitions.ts'
import type { Dump } from './dump.ts'
import type { Sources, Span } from './sources.ts'

interface Open {
  type: string
  written: boolean
}

export interface Calls {
  readonly sites: readonly CallSite[]
  /** Those of what a macro defines. */
  readonly ungraded: readonly CallSite[]
  readonly bodies: readonly Span[]
}

/** Calls and constructions written in the sources, and the spans of the bodies they were looked for in. */
export function callsOf(dump: Dump, sources: Sources, definitions: Definitions): Calls {
  const sites: CallSite[] = []
  const ungraded: CallSite[] = []
  const bodies: Span[] = []
  const closures = closuresOf(dump, sources)
  let call: Open | undefined
  let wants: 'callee' | 'body' | undefined
  let last = ''
  let made: { type: string; span: Span | undefined } | undefined
  for (const line of dump.thir) {
    if (line.startsWith('body:')) wants = 'body'
    else if (line.startsWith('Call {')) call = { type: '', written: false }
    else if (line.startsWith('ty: ') && call?.type === '') call.type = line
    else if (line.startsWith('from_hir_call') && call) call.written = line.endsWith('true')
    else if (line.startsWith('fun:') && call) wants = 'callee'
    else if (line.startsWith('Adt {')) made = { type: '', span: sources.span(last) }
    else if (line.startsWith('did: ') && made?.type === '') made.type = pathIn(line) ?? ''
    else if (line.startsWith('flags: IS_') && made) {
      const site = made.span && construction(made.span, made.type, sources, definitions)
      if (site) (definitions.isMade(made.type) ? ungraded : sites).push(site)
      made = undefined
    } else if (line.startsWith('span: ')) {
      if (wants === 'body') {
        const span = sources.span(line)
        if (span) bodies.push(span)
      } else if (wants === 'callee' && call) {
        const span = call.written ? sources.span(line) : undefined
        const targets = span ? targetsOf(call.type, dump.crate, definitions, closures) : []
        const site = span && siteOf(span, targets, sources)
        if (site) (definitions.isMade(pathIn(call.type) ?? '') ? ungraded : sites).push(site)
        call = undefined
      }
      wants = undefined
      last = line
    }
  }
  return { sites, ungraded, bodies }
}

function targetsOf(
  type: string,
  crate: string,
  definitions: Definitions,
  closures: ReadonlyMap<string, Target>,
): readonly Target[] {
  const path = pathIn(type)
  if (!type.startsWith('ty: FnDef(') || path === undefined) return []
  const [self = '', given = ''] = argumentsIn(type)
  if (/^core::ops::(async_)?function::/.test(path)) {
    const closure = closures.get(pathIn(self) ?? '')
    return closure ? [closure] : []
  }
  const own = definitions.target(path)
  if (path.includes('{impl#')) return own ? [own] : []
  return definitions.dispatched(path, self, given, crate)
}

/** `FnDef(DefId(…), [&'a S, T])` → `&'a S` and `T`, without regions. */
function argumentsIn(type: string): readonly string[] {
  const all: string[] = []
  let start = type.indexOf('), [') + 4
  let depth = 0
  for (let at = start; at < type.length && depth >= 0; at++) {
    const sign = type[at]!
    if ('([{<'.includes(sign)) depth++
    else if (sign === '>' && type[at - 1] === '-') continue
    else if (')]}>'.includes(sign)) depth--
    if (depth < 0 || (sign === ',' && depth === 0)) {
      all.push(type.slice(start, at).trim())
      start = at + 1
    }
  }
  return all.filter((one) => !one.startsWith("'"))
}

/** Closures bound to a name are definitions: `let name = |x| …`. */
function closuresOf(dump: Dump, sources: Sources): Map<string, Target> {
  const closures = new Map<string, Target>()
  let last = ''
  for (const line of dump.thir) {
    if (line.startsWith('span: ')) last = line
    if (!line.startsWith('closure_id: ')) continue
    const span = sources.span(last)
    const path = pathIn(line)
    if (span === undefined || path === undefined) continue
    const before = sources.text(span.file).slice(Math.max(0, span.start - 200), span.start)
    const name = /\blet\s+(?:mut\s+)?(\w+)\s*(?::[^=;]*)?=\s*$/.exec(before)
    if (name)
      closures.set(path, {
        file: span.file,
        line: sources.place(span.file, span.start - before.length + name.index + 4).line,
        name: name[1]!,
      })
  }
  return closures
}

/** `S(1)`, `S { a }`, `E::V(1)`; a unit struct or variant is a value. */
function construction(
  span: Span,
  type: string,
  sources: Sources,
  definitions: Definitions,
): CallSite | undefined {
  const text = sources.text(span.file).slice(span.start, span.end)
  const head = /^[\w:]+(?:::<[^(){}]*>|<[^(){}]*>)?(?:::\w+)*\s*(?=[({])/.exec(text)?.[0]
  if (head === undefined) return undefined
  const target = definitions.target(type)
  const site = siteOf({ ...span, end: span.start + head.trimEnd().length }, target ? [target] : [], sources)
  return site && { ...site, shape: 'new' }
}

/** `span` is that of the callee: a method's name, or a whole path or expression. */
function siteOf(span: Span, targets: readonly Target[], sources: Sources): CallSite | undefined {
  const text = sources.text(span.file)
  const callee = text.slice(span.start, span.end)
  const plain = withoutTurbofish(callee)
  const name = /\w+$/.exec(plain)
  if (name === null || !/^(?:r#)?[A-Za-z_]/.test(name[0])) return undefined
  const at = span.start + name.index
  return {
    file: span.file,
    ...sources.place(span.file, at),
    name: name[0],
    shape: shapeOf(text, span.start, plain),
    targets,
  }
}

function withoutTurbofish(callee: string): string {
  if (!callee.endsWith('>')) return callee.trimEnd()
  let depth = 0
  for (let at = callee.length - 1; at >= 0; at--) {
    if (callee[at] === '>' && callee[at - 1] !== '-') depth++
    else if (callee[at] === '<' && --depth === 0) return callee.slice(0, at).replace(/(::)?\s*$/, '')
  }
  return callee
}

function shapeOf(text: string, start: number, callee: string): Shape {
  if (/::/.test(callee)) return 'type'
  const before = text.slice(Math.max(0, start - 300), start).replace(/\s+$/, '')
  if (!before.endsWith('.') || before.endsWith('..')) return 'name'
  const receiver = before.slice(0, -1).replace(/(\s|\?)+$/, '')
  if (/(^|[^\w.])self$/.test(receiver)) return 'this'
  if (/\.\s*\w+$/.test(receiver)) return 'field'
  if (/["']$/.test(receiver)) return 'literal'
  if (/(^|\W)[A-Za-z_]\w*$/.test(receiver))
    return /\d$/.test(receiver) && /(^|\W)\d\w*$/.test(receiver) ? 'literal' : 'variable'
  if (receiver.endsWith(')')) return 'call'
  return receiver.endsWith(']') ? 'index' : 'other'
}
