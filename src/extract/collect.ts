/**
 * Pass one: events → draft. Frames are opened and closed, names registered,
 * everything that must be read as an expression is kept as a node for pass two.
 */
import { Binder } from './binder.ts'
import { isOff } from './branches.ts'
import { Conditional } from './conditions.ts'
import { Definer } from './definer.ts'
import { type Comment, cleanDocs } from './docs.ts'
import type { Draft, DraftDefinition, DraftExtension, DraftReference, Frame, Returned } from './draft.ts'
import type { Event } from './events.ts'
import { innermost, packageAround } from './frames.ts'
import type { Grammar } from './grammar.ts'
import { collectExport, collectImport } from './imports.ts'
import type { Node } from './node.ts'
import { isLookedInto, within } from './passed.ts'
import { oneLine, simpleName } from './text.ts'
import { argumentsOf } from './typearguments.ts'

export class Collector {
  readonly draft: Draft
  readonly grammar: Grammar
  readonly text: string
  frame: Frame
  /** End of the last import tree: the paths in it are no references. */
  importEnd = 0
  readonly #conditional = new Conditional()
  /** What is returned, by node: it is looked at what a function gives that is. */
  readonly #returned = new Set<number>()
  readonly #binder: Binder
  readonly #definer: Definer
  /** Nodes already taken as a definition or decorator, which match as a binding or reference too. */
  readonly taken = new Set<number>()

  constructor(grammar: Grammar, draft: Draft, text: string, comments: ReadonlyMap<number, Comment>) {
    this.#binder = new Binder(this)
    this.#definer = new Definer(this, comments, this.#binder)
    this.grammar = grammar
    this.text = text
    this.draft = draft
    this.frame = this.draft.definitions[0]!.frame
  }

  take(event: Event): void {
    while (this.frame.end <= event.start && this.frame.parent) this.frame = this.frame.parent
    switch (event.role) {
      case 'package':
        this.draft.package = oneLine(event.node.text)
        this.draft.definitions[0]!.docstring ??= this.docs(event.node.startPosition.row)
        break
      case 'namespace':
        this.#namespace(event)
        break
      case 'extension':
        this.#extension(event)
        break
      case 'definition':
        this.#definer.define(event)
        break
      case 'container':
        this.open('container', event, { prefix: (event.attributes.get('name') ?? event.node).text })
        break
      case 'scope':
        this.#scope(event)
        break
      case 'type_parameter':
        this.#typeParameter(event)
        break
      case 'base':
        this.#base(event)
        break
      case 'condition':
        this.#condition(event)
        break
      case 'decorator':
        this.#definer.decorate(event)
        break
      case 'parameter':
        this.#binder.parameter(event)
        break
      case 'binding':
        this.#binder.binding(event)
        break
      case 'field':
        this.#binder.field(event)
        break
      case 'assign':
        this.#binder.assign(event)
        break
      case 'expando':
        this.#expando(event)
        break
      case 'narrow':
        this.#binder.narrow(event)
        break
      case 'import':
        collectImport(this, event)
        break
      case 'export':
        collectExport(this, event)
        break
      case 'docstring':
        this.#docstring(event)
        break
      case 'decision':
        if (this.current().type === 'FUNCTION') this.current().decisions++
        break
      case 'return':
        this.#return(event)
        break
      case 'reference':
        this.#reference(event)
    }
  }

  /** The innermost definition that is open. */
  current(): DraftDefinition {
    return this.draft.definitions[this.frame.definition]!
  }

  /** The documentation that ends right above a row. */
  docs(row: number): string | undefined {
    return this.#definer.docs(row)
  }

  /** Opens a frame that ends with the event's node. */
  open(kind: Frame['kind'], event: { readonly end: number }, more: Partial<Frame> = {}): void {
    this.frame = {
      kind,
      end: event.end,
      parent: this.frame,
      definition: this.frame.definition,
      names: kind === 'function' || kind === 'anonymous' || kind === 'block' ? new Map() : NO_NAMES,
      ...more,
    }
  }

  #namespace(event: Event): void {
    const name = oneLine((event.attributes.get('name') ?? event.node).text)
    const around = packageAround(this.frame) ?? this.draft.package
    this.open('namespace', event, { package: around ? `${around}.${name}` : name })
  }

  #extension(event: Event): void {
    const owner = event.attributes.get('owner')
    if (!owner) return
    const extended = this.extend(owner)
    this.open('extension', event, extended)
    extended.extension.frame = this.frame
  }

  /** Whether a build leaves out what starts there; a text: unless that condition holds. */
  dormant(start: number): boolean | string {
    const holds = isOff(this.draft.off, start) ? false : this.#conditional.at(start)
    return typeof holds === 'string' ? holds : !holds
  }

  #condition(event: Event): void {
    if (event.detail.length === 0 && this.draft.package === undefined)
      this.draft.condition = [this.draft.condition, event.node.text].filter((one) => one).join('\n')
    this.#conditional.take(event, this.grammar.spec.conditions)
  }

  #typeParameter(event: Event): void {
    const { extension } = this.frame.kind === 'extension' ? this.frame : {}
    const { typeParameters } = extension ?? this.current()
    const name = event.node.text
    const node = event.attributes.get('type')
    const bounds = typeParameters.get(name) ?? []
    if (node) bounds.push({ node, frame: this.frame })
    typeParameters.set(name, bounds)
  }

  /** Documentation inside may come in several comments, one a line. */
  #docstring(event: Event): void {
    const { docstring } = this.current()
    const more = cleanDocs(event.node.text)
    this.current().docstring =
      docstring !== undefined && more !== undefined ? `${docstring}\n${more}` : (docstring ?? more)
  }

  /** The frame properties of an extension of `owner`, registered in the draft. */
  extend(owner: Node): { extension: DraftExtension; prefix: string } {
    const given = { members: [], values: [], bases: [] }
    const extension = { owner, frame: this.frame, typeParameters: new Map(), ...given }
    this.draft.extensions.push(extension)
    return { extension, prefix: simpleName(owner.text) }
  }

  #scope(event: Event): void {
    if (this.draft.byNode.has(event.node.id)) return
    const [kind] = event.detail
    if (kind === 'block') this.open('block', event)
    else
      this.open('anonymous', event, { lambda: event.node, ...(kind === 'own_this' ? { ownThis: true } : {}) })
    const rule = this.grammar.expression[event.node.typeId]
    const isValue =
      kind === 'block' ? this.grammar.hasBranches : rule?.kind === 'list' || rule?.kind === 'map'
    if (isValue) this.draft.inside.set(event.node.id, this.frame)
    if (kind === 'signature') this.draft.signatures.push({ node: event.node, frame: this.frame })
  }

  #base(event: Event): void {
    const [relation = 'extends'] = event.detail
    const base = {
      node: event.node,
      relation: relation as 'extends' | 'implements' | 'embeds',
      frame: this.grammar.spec.link.memberScope === true ? headOf(this.frame) : this.frame,
    }
    const extension = this.frame.kind === 'extension' ? this.frame.extension : undefined
    this.claim(event.node)
    ;(extension ?? this.current()).bases.push(base)
    this.#declareParameters(event.node)
  }

  /** `class Box(Generic[T])`: what `T` must be is said where it stands by itself. */
  #declareParameters(base: Node): void {
    if (!this.grammar.spec.genericBases?.includes(simpleName(base.text))) return
    for (const node of argumentsOf(this.grammar, base))
      this.current().typeParameters.set(node.text, [{ node, frame: this.frame.parent ?? this.frame }])
  }

  #expando({ attributes }: Event): void {
    const [object, name, value] = ['object', 'name', 'value'].map((one) => attributes.get(one))
    if (object && name && value)
      this.draft.expandos.push({ object: object.text, name: name.text, value, frame: this.frame })
  }

  #return(event: Event): void {
    const frame = innermost(
      this.frame,
      (f) => f.kind !== 'block' && f.kind !== 'container' && f.kind !== 'narrow',
    )
    const returns = frame && this.#returnsOf(frame)
    this.#returned.add(within(this.grammar, event.node).id)
    if (returns && returns.length < MAX_RETURNS)
      returns.push({ node: event.node, frame: this.frame, ...yieldedBy(event) })
  }

  #returnsOf({ kind, definition, lambda }: Frame): Returned[] | undefined {
    if (kind === 'function') return this.draft.definitions[definition]!.returns
    if (!lambda) return undefined
    const known = this.draft.results.get(lambda.id)
    if (known || !(this.#returned.has(lambda.id) || isLookedInto(this.grammar, lambda))) return known
    const results: Returned[] = []
    this.draft.results.set(lambda.id, results)
    return results
  }

  /** It is no reference of its own, unless it calls something besides: `class A extends mixin(B)`, `@route('/')`. */
  claim({ id, typeId }: Node): void {
    if (this.grammar.expression[typeId]?.kind !== 'call') this.taken.add(id)
  }

  /** It is no reference of its own, whether it was seen already or not. */
  #drop({ id }: Node): void {
    this.taken.add(id)
    const { references } = this.draft
    const seen = references.findLastIndex(({ node }) => node.id === id)
    if (seen >= 0) references.splice(seen, 1)
  }

  #reference(event: Event): void {
    if (this.taken.has(event.node.id) || event.start < this.importEnd) return
    const receiver = event.attributes.get('receiver')
    const instead = event.attributes.get('instead')
    if (instead) this.#drop(instead)
    this.draft.references.push({
      kind: event.detail[0] as DraftReference['kind'],
      node: event.node,
      callee: event.attributes.get('callee'),
      ...(receiver ? { receiver } : {}),
      frame: this.frame,
      from: this.frame.definition,
    })
  }
}

const NO_NAMES = new Map<string, never>()
const MAX_RETURNS = 8

/** `yield x`, `yield from xs`, `yield* xs`. */
function yieldedBy({ node, set }: Event): Pick<Returned, 'yielded'> {
  if (set.yielded === undefined) return {}
  const isMany = node.parent?.children.some(({ type }) => type === 'from' || type === '*')
  return { yielded: isMany ? 'many' : 'one' }
}

/** The type parameters of a class are known where its bases stand, and its members are not. */
function headOf(frame: Frame): Frame {
  return { ...frame, names: new Map(), head: true }
}
