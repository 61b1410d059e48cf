/**
 * Pass one: events → draft. Frames are opened and closed, names registered,
 * everything that must be read as an expression is kept as a node for pass two.
 */
import type { Node } from 'web-tree-sitter'
import { Binder } from './binder.ts'
import { type Comment, cleanDocs, docsAbove } from './docs.ts'
import {
  type Draft,
  type DraftDefinition,
  type DraftExtension,
  type DraftReference,
  type Frame,
  newDraft,
} from './draft.ts'
import type { Event } from './events.ts'
import { innermost, packageAround, prefixes, register } from './frames.ts'
import type { Grammar } from './grammar.ts'
import { headerOf } from './header.ts'
import { collectExport, collectImport } from './imports.ts'
import { oneLine, simpleName, unquoted } from './text.ts'

export class Collector {
  readonly draft: Draft
  readonly grammar: Grammar
  readonly text: string
  frame: Frame
  readonly #comments: ReadonlyMap<number, Comment>
  readonly #binder: Binder
  readonly #unique = new Map<string, number>()
  /** Decorators that stand before what they decorate. */
  #pending: { readonly node: Node; readonly reference: DraftReference }[] = []
  /** Nodes of functions that belong to a definition opened around them. */
  readonly #shapes = new Set<number>()
  /** Nodes already taken as a definition or decorator, which match as a binding or reference too. */
  readonly taken = new Set<number>()

  constructor(
    grammar: Grammar,
    path: string,
    text: string,
    root: Node,
    comments: ReadonlyMap<number, Comment>,
  ) {
    this.#binder = new Binder(this)
    this.grammar = grammar
    this.text = text
    this.#comments = comments
    this.draft = newDraft(path, text, root)
    this.frame = this.draft.definitions[0]!.frame
  }

  take(event: Event): void {
    while (this.frame.end <= event.start && this.frame.parent) this.frame = this.frame.parent
    switch (event.role) {
      case 'package':
        this.draft.package = oneLine(event.node.text)
        break
      case 'namespace':
        this.#namespace(event)
        break
      case 'extension':
        this.#extension(event)
        break
      case 'definition':
        this.#definition(event)
        break
      case 'container':
        this.#open('container', event, { prefix: (event.attributes.get('name') ?? event.node).text })
        break
      case 'scope':
        this.#scope(event)
        break
      case 'type_parameter':
        this.#current().typeParameters.push(event.node.text)
        break
      case 'base':
        this.#base(event)
        break
      case 'decorator':
        this.#decorator(event)
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
      case 'import':
        collectImport(this, event)
        break
      case 'export':
        collectExport(this, event)
        break
      case 'docstring':
        this.#current().docstring ??= cleanDocs(event.node.text)
        break
      case 'decision':
        if (this.#current().type === 'FUNCTION') this.#current().decisions++
        break
      case 'return':
        this.#return(event)
        break
      case 'reference':
        this.#reference(event)
    }
  }

  #current(): DraftDefinition {
    return this.draft.definitions[this.frame.definition]!
  }

  #open(kind: Frame['kind'], event: { readonly end: number }, more: Partial<Frame> = {}): void {
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
    this.#open('namespace', event, { package: around ? `${around}.${name}` : name })
  }

  #extension(event: Event): void {
    const owner = event.attributes.get('owner')
    if (!owner) return
    this.#open('extension', event, this.#extend(owner))
  }

  /** The frame properties of an extension of `owner`, registered in the draft. */
  #extend(owner: Node): { extension: DraftExtension; prefix: string } {
    const extension: DraftExtension = { owner, frame: this.frame, members: [], bases: [] }
    this.draft.extensions.push(extension)
    return { extension, prefix: simpleName(owner.text) }
  }

  #definition(event: Event): void {
    const { draft, grammar } = this
    if (draft.byNode.has(event.node.id)) return
    const nameNode = event.attributes.get('name') ?? grammar.attribute(event.node, 'name')
    const fixed = event.set.name
    const name = fixed ?? (nameNode ? unquoted(nameNode.text) : '')
    if (name === '') {
      this.#open('anonymous', event)
      return
    }
    const index = draft.definitions.length
    const [kindOfType, kind] = event.detail
    const type = kindOfType === 'class' ? 'CLASS' : 'FUNCTION'
    const shape = event.attributes.get('shape') ?? event.node
    const parent = this.#current()
    const owner = event.attributes.get('owner')
    const extended = owner ? this.#extend(owner) : undefined
    const extension =
      extended?.extension ?? (this.frame.kind === 'extension' ? this.frame.extension : undefined)
    const hidden = event.set.hidden === 'object' ? 'object' : parent.type === 'FUNCTION' ? 'local' : undefined
    const header = headerOf(
      grammar,
      this.text,
      event,
      nameNode,
      this.#pending.map((p) => p.node),
    )
    if (extended) this.#open('extension', event, extended)
    const around = this.frame
    const definition: DraftDefinition = {
      type,
      kind: kindFor(type, kind, name, parent, extension !== undefined, header.modifiers, grammar),
      name,
      qualified: this.#uniqueName(
        type,
        [parent.qualified, ...prefixes(around), name].filter((p) => p !== '').join('.'),
      ),
      parent: this.frame.definition,
      node: event.node,
      shape,
      nameNode,
      frame: around,
      inside: around,
      start: event.start,
      end: event.end,
      decorators: this.#pending.map((p) => oneLine(p.node.text).replace(/^@/, '')),
      modifiers: header.modifiers,
      parameters: [],
      hasSelf: owner !== undefined,
      docstring: docsAbove(grammar.spec, this.text, this.#comments, header.row),
      decisions: 0,
      returns: [],
      bases: [],
      typeParameters: [],
      hidden,
      package: packageAround(this.frame),
    }
    draft.definitions.push(definition)
    draft.byNode.set(event.node.id, index)
    if (shape !== event.node) {
      draft.byNode.set(shape.id, index)
      this.#shapes.add(shape.id)
    }
    this.taken.add(event.node.id)
    for (const { reference } of this.#pending) reference.from = index
    this.#pending = []
    extension?.members.push(index)
    const object = event.attributes.get('object')
    if (object) setMember(draft.objects, object.id, name, index)
    if (hidden === 'local') register(this.frame, name, { start: event.start, definition: index })
    definition.inside = {
      kind: type === 'CLASS' ? 'class' : 'function',
      end: event.end,
      parent: around,
      definition: index,
      names: type === 'CLASS' ? NO_NAMES : new Map(),
    }
    this.frame = definition.inside
  }

  #uniqueName(type: string, qualified: string): string {
    const key = `${type} ${qualified}`
    const count = (this.#unique.get(key) ?? 0) + 1
    this.#unique.set(key, count)
    return count === 1 ? qualified : `${qualified}~${count}`
  }

  #scope(event: Event): void {
    if (this.#shapes.has(event.node.id) || this.draft.byNode.has(event.node.id)) return
    const [kind] = event.detail
    if (kind === 'block') this.#open('block', event)
    else this.#open('anonymous', event, kind === 'own_this' ? { ownThis: true } : {})
  }

  #base(event: Event): void {
    const [relation = 'extends'] = event.detail
    const base = {
      node: event.node,
      relation: relation as 'extends' | 'implements' | 'embeds',
      frame: this.frame,
    }
    const extension = this.frame.kind === 'extension' ? this.frame.extension : undefined
    this.taken.add(event.node.id)
    ;(extension ?? this.#current()).bases.push(base)
  }

  #decorator(event: Event): void {
    const node = event.attributes.get('name') ?? event.node
    const reference: DraftReference = {
      kind: 'decorator',
      node,
      callee: undefined,
      frame: this.frame,
      from: this.frame.definition,
    }
    this.draft.references.push(reference)
    this.taken.add(node.id)
    const current = this.#current()
    const inHeader = current.nameNode !== undefined && current.nameNode.startIndex > event.start
    if (inHeader) current.decorators.push(oneLine(event.node.text).replace(/^@/, ''))
    else if (event.start >= this.#binder.end) this.#pending.push({ node: event.node, reference })
  }

  #return(event: Event): void {
    const frame = innermost(this.frame, (f) => f.kind !== 'block' && f.kind !== 'container')
    if (frame?.kind !== 'function') return
    const { returns } = this.draft.definitions[frame.definition]!
    if (returns.length < MAX_RETURNS) returns.push({ node: event.node, frame: this.frame })
  }

  #reference(event: Event): void {
    if (this.taken.has(event.node.id)) return
    this.draft.references.push({
      kind: event.detail[0] as DraftReference['kind'],
      node: event.node,
      callee: event.attributes.get('callee'),
      frame: this.frame,
      from: this.frame.definition,
    })
  }
}

function kindFor(
  type: 'CLASS' | 'FUNCTION',
  kind: string | undefined,
  name: string,
  parent: DraftDefinition,
  extends_: boolean,
  modifiers: readonly string[],
  grammar: Grammar,
): string {
  const member = (parent.type === 'CLASS' && !GROUPS.has(parent.kind)) || extends_
  if (type === 'CLASS') return kind ?? 'class'
  if (member && grammar.spec.constructors.includes(name)) return 'constructor'
  if (modifiers.includes('get')) return 'getter'
  if (modifiers.includes('set')) return 'setter'
  return kind === undefined || kind === 'function' ? (member ? 'method' : 'function') : kind
}

function setMember(objects: Draft['objects'], object: number, name: string, definition: number): void {
  const members = objects.get(object) ?? Object.create(null)
  members[name] = definition
  objects.set(object, members)
}

/** Kinds of CLASS that only group what is inside: a function there is no method. */
const GROUPS: ReadonlySet<string> = new Set(['namespace', 'module'])
const NO_NAMES = new Map<string, never>()
const MAX_RETURNS = 8
