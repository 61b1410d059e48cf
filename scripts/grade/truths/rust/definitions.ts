/** What the dumps define: where each named thing stands, and which impl gives a type a trait's method. */
import type { Target } from '../../truth.ts'
import type { Dump } from './dump.ts'
import type { Sources } from './sources.ts'

export interface Definitions {
  /** By path of the compiler, without crate hashes: `regex::exec::{impl#3}::new`. */
  target(path: string): Target | undefined
  /** Whether it is defined there by the arguments of a macro or by the macro itself: where, the compiler does not say. */
  isMade(path: string): boolean
  /** Where a trait's method leads for a receiver whose type the compiler prints as `self`, and the trait's first argument as `given`. */
  dispatched(method: string, self: string, given: string, crate: string): readonly Target[]
}

interface Impl {
  readonly path: string
  readonly trait: string
  /** The head of the type: see `headOf`. */
  readonly self: string
  /** The same of the trait's first type argument, if one is written. */
  readonly given: string | undefined
}

export function definitionsOf(dumps: readonly Dump[], sources: Sources): Definitions {
  const targets = new Map<string, Target>()
  const made = new Set<string>()
  const impls = new Map<string, Impl[]>()
  for (const dump of dumps) {
    let path = ''
    let kind = ''
    for (let at = 0; at < dump.hir.length; at++) {
      const line = dump.hir[at]!
      if (line.startsWith('DefId')) {
        path = pathIn(line) ?? ''
        kind = ''
      } else if (/^ +kind: /.test(line)) {
        kind = /kind: (\w+)/.exec(line)![1]!
      } else if (/^ +span: /.test(line) && KINDS[kind] !== undefined) {
        const isMade = !line.includes('(#0)')
        const target = isMade ? undefined : sources.named(line, KINDS[kind]!, path.split('::').at(-1)!)
        if (target !== undefined) targets.set(path, target)
        else if (isMade && !path.includes('{impl#')) made.add(path)
      } else if (line.startsWith('of_trait: Some')) {
        const trait = pathIn(dump.hir.slice(at, at + 40).find((one) => one.includes('DefId(')) ?? '')
        const start = dump.hir.indexOf('self_ty: Ty {', at)
        const self = implHead(dump.hir, start + 1)
        const type = dump.hir.slice(at, start).findIndex((one) => one.trim() === 'Type(')
        const given = type < 0 ? undefined : implHead(dump.hir, at + type + 1)
        if (trait !== undefined) impls.set(trait, [...(impls.get(trait) ?? []), { path, trait, self, given }])
      }
    }
  }
  return {
    target: (path) => targets.get(path),
    isMade: (path) => made.has(path),
    dispatched(method, self, given, crate) {
      const cut = method.lastIndexOf('::')
      const own = targets.get(method)
      const head = headOf(self)
      // A parameter, a trait object, an associated or opaque type: the trait's own method.
      if (head === '*') return own ? [own] : []
      const all = impls.get(method.slice(0, cut)) ?? []
      const isApplied = all.some((impl) => impl.given !== undefined)
      const fitting = among(all, head, crate, ({ self: type }) => type)
      // Without an argument the trait is applied to the type itself: `impl PartialEq for Kid`. None may be meant:
      // `impl From<Kid> for u64` is not what `u64::from(1u8)` calls.
      const meant = isApplied
        ? among(fitting, headOf(given), crate, (impl) => impl.given ?? impl.self)
        : fitting
      const found = meant.flatMap((impl) => targets.get(`${impl.path}${method.slice(cut)}`) ?? [])
      if (found.length > 0) return found
      return own ? [own] : []
    },
  }
}

/** Those whose type is the one of that head; else those for any type. */
function among(
  impls: readonly Impl[],
  head: string,
  crate: string,
  of: (impl: Impl) => string,
): readonly Impl[] {
  const local = head.replace(/^&*/, `$&${crate}::`)
  const exact = impls.filter((impl) => of(impl) === head || of(impl) === local)
  if (exact.length > 0) return exact
  const named = impls.filter((impl) => sameName(of(impl), head))
  if (named.length > 0) return named
  return impls.filter((impl) => UNSAID.has(of(impl).replace(/^&+/, '')) && fits(of(impl), head))
}

/** The first path of a line: `DefId(0:5 ~ regex[6e0f]::exec::Exec)` → `regex::exec::Exec`. */
export function pathIn(line: string): string | undefined {
  return /DefId\(\d+:\d+ ~ ([^)]*)\)/.exec(line)?.[1]?.replace(/^(\w+)\[\w+\]/, '$1')
}

/** `&str`, `[]`, `()`, `*` for a parameter, `prim u8`, or the path of a struct, enum or union. */
function implHead(lines: readonly string[], start: number): string {
  for (let at = start; at < lines.length && at < start + 400; at++) {
    const line = lines[at]!.trim()
    if (line.startsWith('kind: Ref(')) return `&${implHead(lines, at + 1)}`
    if (line.startsWith('kind: Slice(')) return '[]'
    if (line.startsWith('kind: Array(')) return '[;]'
    if (line.startsWith('kind: Tup(')) return '()'
    if (line.startsWith('kind: TraitObject(')) return 'dyn'
    if (/^kind: (Ptr|FnPtr|Never)/.test(line)) return 'other'
    if (line.startsWith('res: PrimTy('))
      return (lines[at + 1]!.trim() + lines[at + 2]!.trim())
        .replace(/^(?:U?[iI]nt|Uint|Float)\(/, '')
        .replace(/[^\w].*$/, '')
        .toLowerCase()
    if (line.startsWith('res: Def(')) {
      if (/TyParam/.test(lines[at + 1]!)) return '*'
      if (/TyAlias|AssocTy/.test(lines[at + 1]!)) return 'other'
      return pathIn(lines[at + 2] ?? '') ?? 'other'
    }
    if (line.startsWith('res: SelfTy')) return 'other'
  }
  return 'other'
}

/** The same of a type as the compiler prints it: `&'{erased} mut exec::Exec<'{erased}>` → `&exec::Exec`. */
function headOf(type: string): string {
  const bare = type.trim()
  const reference = /^&(?:'\S+ )?(?:mut )?/.exec(bare)
  if (reference) return `&${headOf(bare.slice(reference[0].length))}`
  if (/^(dyn\b|Alias|Opaque|impl\b|<|\^|'\^)/.test(bare) || /^[\w$ ]+\/#\d/.test(bare)) return '*'
  if (bare.startsWith('[')) return /;[^\]]*\]$/.test(bare) ? '[;]' : '[]'
  if (bare.startsWith('(')) return '()'
  if (/^(Closure|fn\(|unsafe|extern|FnDef|\*)/.test(bare)) return 'other'
  return bare.replace(/<.*$/s, '').trim()
}

/** A type of another crate is printed by the path it is seen under. */
function sameName(impl: string, head: string): boolean {
  const references = /^&*/.exec(head)![0]
  if (!impl.startsWith(references) || !head.includes('::')) return false
  const [one, other] = [impl.slice(references.length), head.slice(references.length)]
  const crate = (path: string) => path.split('::')[0]!.replace(/^(?:core|alloc)$/, 'std')
  return one.split('::').at(-1) === other.split('::').at(-1) && crate(one) === crate(other)
}

function fits(impl: string, head: string): boolean {
  return head.startsWith(/^&*/.exec(impl)![0])
}

/** Heads that may be any type: a parameter, and what is named by an alias. */
const UNSAID: ReadonlySet<string> = new Set(['*', 'other'])
/** Kinds of the tree, and the keyword before their name. */
const KINDS: Readonly<Record<string, string>> = {
  Fn: 'fn',
  Struct: 'struct',
  Enum: 'enum',
  Union: 'union',
  Trait: 'trait',
}
