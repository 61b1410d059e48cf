/**
 * Pass one: events → draft. Frames are opened and closed, names registered,
 * everything that must be read as an expression is kept as a node for pass two.
 */
import type { Node } from 'web-tree-sitter'
import { cleanDocs, type Comment, docsAbove } from './docs.ts'
import type { Draft, DraftDefinition, DraftExtension, DraftReference, Frame } from './draft.ts'
import type { Event } from './events.ts'
import type { Grammar } from './grammar.ts'
import { headerOf, oneLine, parameterOf } from './header.ts'
import { collectExport, collectImport } from './imports.ts'
import { boundNames } from './patterns.ts'

export class Collector {
  readonly draft: Draft
  readonly grammar: Grammar
  readonly text: string
  frame: Frame
  readonly #comments: ReadonlyMap<number, Comment>
  readonly #unique = new Map<string, number>()
  /** Decorators that stand before what they decorate. */
  #pending: { readonly node: Node; readonly reference: DraftReference }[] = []
  /** End of the last binding or parameter: decorators before it belong to it. */
  #bindingEnd = 0
  /** Variables of the module seen so far. */
  readonly #moduleNames = new Set<string>()
  /** Nodes of functions that belong to a definition opened around them. */
  readonly #shapes = new Set<number>()
  /** Nodes already taken as a definition or decorator, which match as a binding or reference too. */
  readonly #taken = new Set<number>()

  constructor(grammar: Grammar, path: string, text: string, root: Node, comments: ReadonlyMap<number, Comment>) {
    this.grammar = grammar
    this.text = text
    this.#comments = comments
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '')
    const frame: Frame = { kind: 'module', end: Infinity, parent: undefined, definition: 0, names: new Map() }
    this.frame = frame
    const module: DraftDefinition = {
      type: 'MODULE',
      kind: 'module',
      name: stem,
      qualified: '',
      parent: -1,
      node: root,
      shape: root,
      nameNode: undefined,
      frame,
      inside: frame,
      start: 0,
      end: text.length,
      decorators: [],
      modifiers: [],
      parameters: [],
      hasSelf: false,
      docstring: undefined,
      decisions: 0,
      returns: [],
      bases: [],
      typeParameters: [],
      hidden: undefined,
      package: undefined,
    }
    this.draft = {
      definitions: [module],
      bindings: [],
      imports: [],
      exports: [],
      references: [],
      extensions: [],
      objects: new Map(),
      byNode: new Map(),
      package: undefined,
    }
  }

  take(event: Event): void {
    while (this.frame.end <= event.start && this.frame.parent) this.frame = this.frame.parent
    switch (event.role) {
      case 'package':
        this.draft.package = oneLine(event.node.text)
        return
      case 'namespace':
        return this.#namespace(event)
      case 'extension':
        return this.#extension(event)
      case 'definition':
        return this.#definition(event)
      case 'container':
        return this.#open('container', event, { prefix: (event.attributes.get('name') ?? event.node).text })
      case 'scope':
        return this.#scope(event)
      case 'type_parameter':
        this.#current().typeParameters.push(event.node.text)
        return
      case 'base':
        return this.#base(event)
      case 'decorator':
        return this.#decorator(event)
      case 'parameter':
        return this.#parameter(event)
      case 'binding':
        return this.#binding(event)
      case 'field':
        return this.#field(event)
      case 'assign':
        return this.#assign(event)
      case 'import':
        return collectImport(this, event)
      case 'export':
        return collectExport(this, event)
      case 'docstring':
        this.#current().docstring ??= cleanDocs(event.node.text)
        return
      case 'decision':
        if (this.#current().type === 'FUNCTION') this.#current().decisions++
        return
      case 'return':
        return this.#return(event)
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
    const fixed = event.set['name']
    const name = fixed ?? (nameNode ? bareName(nameNode.text) : '')
    if (name === '') return this.#open('anonymous', event)
    const index = draft.definitions.length
    const [kindOfType, kind] = event.detail
    const type = kindOfType === 'class' ? 'CLASS' : 'FUNCTION'
    const shape = event.attributes.get('shape') ?? event.node
    const parent = this.#current()
    const owner = event.attributes.get('owner')
    const extended = owner ? this.#extend(owner) : undefined
    const extension = extended?.extension ?? (this.frame.kind === 'extension' ? this.frame.extension : undefined)
    const hidden = event.set['hidden'] === 'object' ? 'object' : parent.type === 'FUNCTION' ? 'local' : undefined
    const header = headerOf(grammar, this.text, event, nameNode, this.#pending.map((p) => p.node))
    if (extended) this.#open('extension', event, extended)
    const around = this.frame
    const definition: DraftDefinition = {
      type,
      kind: kindFor(type, kind, name, parent, extension !== undefined, header.modifiers, grammar),
      name,
      qualified: this.#uniqueName(type, [parent.qualified, ...prefixes(around), name].filter((p) => p !== '').join('.')),
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
    this.#taken.add(event.node.id)
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
    const base = { node: event.node, relation: relation as 'extends' | 'implements' | 'embeds', frame: this.frame }
    const extension = this.frame.kind === 'extension' ? this.frame.extension : undefined
    this.#taken.add(event.node.id)
    ;(extension ?? this.#current()).bases.push(base)
  }

  #decorator(event: Event): void {
    const node = event.attributes.get('name') ?? event.node
    const reference: DraftReference = { kind: 'decorator', node, callee: undefined, frame: this.frame, from: this.frame.definition }
    this.draft.references.push(reference)
    this.#taken.add(node.id)
    const current = this.#current()
    const inHeader = current.nameNode !== undefined && current.nameNode.startIndex > event.start
    if (inHeader) current.decorators.push(oneLine(event.node.text).replace(/^@/, ''))
    else if (event.start >= this.#bindingEnd) this.#pending.push({ node: event.node, reference })
  }

  #parameter(event: Event): void {
    const frame = innermost(this.frame, (f) => f.kind === 'function' || f.kind === 'anonymous' || f.kind === 'class')
    if (!frame || frame.kind === 'class') return
    this.#bindingEnd = Math.max(this.#bindingEnd, event.end)
    const { grammar, draft } = this
    const { parameter, nameNode, typeNode } = parameterOf(grammar, event)
    const definition = frame.kind === 'function' ? draft.definitions[frame.definition]! : undefined
    if (event.set['field'] !== undefined) return this.#parameterField(frame, definition, nameNode, typeNode)
    const self = definition ? this.#selfOf(definition) : undefined
    const isReceiver = event.detail[0] === 'receiver'
    if (definition && (self || isReceiver)) definition.hasSelf = true
    else if (definition) definition.parameters.push(parameter)
    if (!nameNode) return
    for (const bound of boundNames(grammar, nameNode)) {
      this.#bind(frame, bound.node.text, event.start, {
        scope: this.#scopeOf(frame),
        static: false,
        value: event.attributes.get('value'),
        type: typeNode,
        steps: bound.steps,
        frame,
        ...(self ? { self } : {}),
      })
    }
  }

  /** A constructor parameter that is a field too (`constructor(private repo: Repo)`, a record's component). */
  #parameterField(frame: Frame, definition: DraftDefinition | undefined, name: Node | undefined, type: Node | undefined): void {
    if (!definition || !name) return
    this.draft.bindings.push({
      name: bareName(name.text),
      scope: definition.parent,
      static: false,
      value: undefined,
      type,
      steps: [],
      frame,
    })
  }

  /** What the first parameter of a method stands for, where the language names it so (Python). */
  #selfOf(definition: DraftDefinition): { kind: 'self' | 'self_type'; definition: number } | undefined {
    const rule = this.grammar.spec.selfParameter
    const owner = this.draft.definitions[definition.parent]
    if (!rule || owner?.type !== 'CLASS' || definition.parameters.length > 0 || definition.hasSelf) return undefined
    if (definition.decorators.some((d) => this.grammar.spec.static?.decorators?.includes(d) && !rule.classDecorators.includes(d)))
      return undefined
    const isClass = rule.classNames.includes(definition.name) || definition.decorators.some((d) => rule.classDecorators.includes(d))
    return { kind: isClass ? 'self_type' : 'self', definition: definition.parent }
  }

  #binding(event: Event): void {
    if (this.#taken.has(event.node.id)) return
    this.#bindingEnd = Math.max(this.#bindingEnd, event.end)
    const { grammar } = this
    const pattern = event.attributes.get('name') ?? grammar.attribute(event.node, 'name')
    if (!pattern) return
    const iterated = event.attributes.get('iterable')
    const head = this.frame.kind === 'class' ? this.text.slice(event.start, pattern.startIndex).split(/\W+/) : []
    const isStatic = event.set['static'] !== undefined || (grammar.spec.static?.modifiers?.some((m) => head.includes(m)) ?? false)
    const frame = bindingFrame(this.frame, event.set['hoist'] !== undefined)
    for (const bound of boundNames(grammar, pattern)) {
      this.#bind(frame, bareName(bound.node.text), event.start, {
        scope: this.#scopeOf(frame),
        static: isStatic,
        value: iterated ?? event.attributes.get('value') ?? grammar.attribute(event.node, 'value'),
        type: event.attributes.get('type') ?? grammar.attribute(event.node, 'type'),
        steps: iterated ? ['element', ...bound.steps] : bound.steps,
        frame: this.frame,
      })
    }
  }

  /** `self.x = value`: a field of the class around. */
  #field(event: Event): void {
    const owner = innermost(this.frame, (f) => f.kind === 'class' || f.ownThis === true)
    const name = event.attributes.get('name')
    if (owner?.kind !== 'class' || !name) return
    this.draft.bindings.push({
      name: bareName(name.text),
      scope: owner.definition,
      static: false,
      value: event.attributes.get('value'),
      type: event.attributes.get('type'),
      steps: [],
      frame: this.frame,
    })
  }

  /** `x = value` where `x` is a local or module variable that exists: another value it may have. */
  #assign(event: Event): void {
    const name = event.attributes.get('name')
    const value = event.attributes.get('value')
    if (!name || !value) return
    const holder = innermost(this.frame, (f) => f.names.has(name.text) || f.kind === 'module')
    if (!holder || (holder.kind === 'module' && !this.#moduleNames.has(name.text))) return
    this.#bind(holder, name.text, event.start, {
      scope: this.#scopeOf(holder),
      static: false,
      value,
      type: undefined,
      steps: [],
      frame: this.frame,
    })
  }

  #bind(frame: Frame, name: string, start: number, binding: Omit<Draft['bindings'][number], 'name'>): void {
    if (name === '' || name === '_') return
    const index = this.draft.bindings.push({ name, ...binding }) - 1
    if (frame.kind === 'module') this.#moduleNames.add(name)
    else if (frame.kind !== 'class') register(frame, name, { start, binding: index })
  }

  /** The definition whose variable or field a name in this frame is; -1 in a block of the module. */
  #scopeOf(frame: Frame): number {
    const local = frame.kind === 'block' || frame.kind === 'anonymous'
    return local && this.draft.definitions[frame.definition]!.type !== 'FUNCTION' ? -1 : frame.definition
  }

  #return(event: Event): void {
    const frame = innermost(this.frame, (f) => f.kind !== 'block' && f.kind !== 'container')
    if (frame?.kind !== 'function') return
    const { returns } = this.draft.definitions[frame.definition]!
    if (returns.length < MAX_RETURNS) returns.push({ node: event.node, frame: this.frame })
  }

  #reference(event: Event): void {
    if (this.#taken.has(event.node.id)) return
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
  const member = parent.type === 'CLASS' || extends_
  if (type === 'CLASS') return kind ?? 'class'
  if (member && grammar.spec.constructors.includes(name)) return 'constructor'
  if (modifiers.includes('get')) return 'getter'
  if (modifiers.includes('set')) return 'setter'
  return kind === undefined || kind === 'function' ? (member ? 'method' : 'function') : kind
}

/** The frame a variable belongs to: blocks hold `let`, functions hold `var`. */
function bindingFrame(frame: Frame, hoist: boolean): Frame {
  const holder = innermost(frame, (f) => f.kind !== 'container' && f.kind !== 'namespace' && !(hoist && f.kind === 'block'))
  return holder ?? frame
}

function innermost(frame: Frame, accepts: (frame: Frame) => boolean): Frame | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) if (accepts(at)) return at
  return undefined
}

function packageAround(frame: Frame): string | undefined {
  return innermost(frame, (f) => f.package !== undefined)?.package
}

/** Names of containers and extensions between a frame and the definition around it, outermost first. */
function prefixes(frame: Frame): string[] {
  const names: string[] = []
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    if (at.prefix !== undefined) names.unshift(at.prefix)
    if (at.kind === 'class' || at.kind === 'function' || at.kind === 'module') break
  }
  return names
}

function register(frame: Frame, name: string, local: { start: number; definition?: number; binding?: number }): void {
  const holder = innermost(frame, (f) => f.kind === 'block' || f.kind === 'function' || f.kind === 'anonymous')
  if (!holder) return
  const entries = holder.names.get(name)
  if (entries) entries.push(local)
  else holder.names.set(name, [local])
}

function setMember(objects: Draft['objects'], object: number, name: string, definition: number): void {
  const members = objects.get(object) ?? Object.create(null)
  members[name] = definition
  objects.set(object, members)
}

/** A name without quotes: object keys may be strings. */
export function bareName(text: string): string {
  return text.replace(/^(['"`])(.*)\1$/s, '$2')
}

/** `*pkg.List[T]` → `List`: the last name before type arguments. */
function simpleName(type: string): string {
  return /([\p{L}_$][\p{L}\p{N}_$]*)\s*(?:[<[(].*)?$/su.exec(type.replace(/^[*&\s]+(?:mut\s+)?/, ''))?.[1] ?? type
}

const NO_NAMES = new Map<string, never>()
const MAX_RETURNS = 8
