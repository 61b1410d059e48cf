/**
 * Definitions: what a `@definition` event opens, with its name, kind, head and
 * documentation, and the decorators that stand before or in it.
 */
import type { Binder } from './binder.ts'
import type { Collector } from './collect.ts'
import { type Comment, docsAbove } from './docs.ts'
import type { Draft, DraftDefinition, DraftReference, Frame } from './draft.ts'
import type { Event } from './events.ts'
import { classAround, innermost, packageAround, prefixes, register } from './frames.ts'
import type { Grammar } from './grammar.ts'
import { headerOf } from './header.ts'
import { GROUPS } from './modulepath.ts'
import type { Node } from './node.ts'
import { oneLine, simpleName, unquoted } from './text.ts'

interface Pending {
  readonly node: Node
  readonly frame: Frame
  readonly reference: DraftReference
}

interface Holder {
  /** What names it. */
  readonly owner: Node | undefined
  /** The definition around it. */
  readonly outer: number
  /** By its name, and not as `this`: the member is its own, and none of its instances. */
  readonly isNamed?: true
}

export class Definer {
  readonly #collector: Collector
  readonly #comments: ReadonlyMap<number, Comment>
  readonly #binder: Binder
  readonly #unique = new Map<string, number>()
  /** Names of classes, and of functions that may be some, that code further down may give members to. */
  readonly #owners = new Set<string>()
  /** Decorators that stand before what they decorate. */
  #pending: Pending[] = []

  constructor(collector: Collector, comments: ReadonlyMap<number, Comment>, binder: Binder) {
    this.#collector = collector
    this.#comments = comments
    this.#binder = binder
  }

  define(event: Event): void {
    const { draft, grammar, taken } = this.#collector
    const known = draft.byNode.get(event.node.id)
    const nameNode = event.attributes.get('name') ?? grammar.attribute(event.node, 'name')
    if (known !== undefined) {
      // `exports.walk = function walk() {}`: what it is bound to names the definition, and inside it has its own name.
      if (event.set.itself !== undefined && nameNode)
        register(draft.definitions[known]!.inside, nameNode.text, { start: 0, definition: known })
      return
    }
    const fixed = event.set.name
    const name = fixed ?? (nameNode ? nameFrom(nameNode, event.set.prefix) : '')
    if (name === '') {
      this.#collector.open('anonymous', event)
      return
    }
    const index = draft.definitions.length
    const [kindOfType, kind] = event.detail
    const type = kindOfType === 'class' ? 'CLASS' : 'FUNCTION'
    const shape = event.attributes.get('shape') ?? event.node
    const parent = this.#collector.current()
    const pending = this.#decorators(event.start)
    const holder = this.#ownerIn(event.attributes.get('holder'))
    const owner = event.attributes.get('owner') ?? holder?.owner
    const outer = holder ? draft.definitions[holder.outer]! : parent
    const extended = owner ? this.#collector.extend(owner) : undefined
    const extension =
      extended?.extension ??
      (this.#collector.frame.kind === 'extension' ? this.#collector.frame.extension : undefined)
    const local = (parent.type === 'FUNCTION' || isNested(this.#collector.frame)) && !extension
    const set = HIDDEN[event.set.hidden ?? ''] ?? (local ? 'local' : undefined)
    // What extends a class is reached through it.
    const hidden = extension && set === 'object' ? undefined : set
    const header = headerOf(
      grammar,
      this.#collector.text,
      event,
      nameNode,
      pending.map((p) => p.node),
    )
    if (extended && owner) {
      taken.add(owner.id)
      this.#collector.open('extension', event, extended)
    }
    const around = this.#collector.frame
    const definition: DraftDefinition = {
      type,
      kind: kindFor(type, kind, name, parent, extension !== undefined, header.modifiers, grammar),
      name,
      qualified: this.#uniqueName(
        type,
        [outer.qualified, ...prefixes(around), name].filter((p) => p !== '').join('.'),
      ),
      parent: this.#collector.frame.definition,
      node: event.node,
      shape,
      nameNode,
      frame: around,
      inside: around,
      start: event.start,
      end: event.end,
      decorators: pending.map((p) => oneLine(p.node.text).replace(/^@/, '')),
      modifiers: header.modifiers,
      parameters: [],
      hasSelf: owner !== undefined,
      docstring: this.docs(header.row),
      decisions: 0,
      returns: [],
      bases: [],
      typeParameters: new Map(),
      hidden,
      given: holder?.isNamed === true,
      dormant: this.#collector.dormant(event.start),
      package: packageAround(this.#collector.frame),
    }
    draft.definitions.push(definition)
    const hasMembers = type === 'CLASS' || grammar.spec.link.constructorFunctions === true
    if (hasMembers && hidden === undefined && parent.type === 'MODULE') this.#owners.add(name)
    draft.byNode.set(event.node.id, index)
    if (shape !== event.node) draft.byNode.set(shape.id, index)
    taken.add(event.node.id)
    for (const { reference } of pending) reference.from = index
    this.#pending = []
    extension?.members.push(index)
    const object = event.attributes.get('object')
    if (object) setMember(draft.objects, object.id, name, index)
    const grouped = this.#collector.frame.kind === 'group'
    if (hidden === 'local' || (grouped && hidden === undefined))
      register(this.#collector.frame, name, { start: event.start, definition: index })
    const isGroup = GROUPS.has(definition.kind)
    const hasOwnThis = around.kind !== 'class' && grammar.spec.ownThis?.includes(shape.type)
    const given = extension ? undefined : (object ?? event.attributes.get('holder'))
    definition.inside = {
      kind: type === 'FUNCTION' ? 'function' : isGroup ? 'group' : 'class',
      end: event.end,
      parent: around,
      definition: index,
      names: type === 'FUNCTION' || isGroup ? new Map() : NO_NAMES,
      ...(event.set.itself === undefined ? {} : { lambda: event.node }),
      ...(hasOwnThis ? { ownThis: true, ...(given ? { holder: given } : {}) } : {}),
    }
    if (event.set.itself !== undefined) register(definition.inside, name, { start: 0, definition: index })
    const base = event.attributes.get('extends')
    if (base) definition.bases.push({ node: base, relation: 'extends', frame: around })
    this.#collector.frame = definition.inside
  }

  /** The class, or function that makes instances, that is given a member. */
  #ownerIn(holder: Node | undefined): Holder | undefined {
    if (!holder) return undefined
    const { grammar, frame, draft } = this.#collector
    if (grammar.expression[holder.typeId]?.kind !== 'self')
      return this.#owners.has(holder.text)
        ? { owner: holder, outer: frame.definition, isNamed: true }
        : undefined
    const around = classAround(frame, draft.definitions, grammar.spec.link.constructorFunctions)
    if (around === undefined) return undefined
    if ('extension' in around)
      return { owner: around.extension.owner, outer: around.extension.frame.definition }
    const { nameNode, parent } = draft.definitions[around.definition]!
    return { owner: nameNode, outer: parent }
  }

  #uniqueName(type: string, qualified: string): string {
    const key = `${type} ${qualified}`
    const count = (this.#unique.get(key) ?? 0) + 1
    this.#unique.set(key, count)
    return count === 1 ? qualified : `${qualified}~${count}`
  }

  /** The documentation that ends right above a row. */
  docs(row: number): string | undefined {
    return docsAbove(this.#collector.grammar.spec, this.#collector.text, this.#comments, row)
  }

  /**
   * Decorators of what begins at `start`: nothing but words and comments stands between.
   * So what decorates an import, a field or a part of something else does not decorate what follows it.
   */
  #decorators(start: number): Pending[] {
    const found: Pending[] = []
    let next = start
    for (const one of this.#pending.toReversed()) {
      if (one.frame !== this.#collector.frame) continue
      const between = this.#collector.text.slice(one.node.endIndex, next)
      if (/[;{},]/.test(between.replace(COMMENTS, ''))) break
      found.unshift(one)
      next = one.node.startIndex
    }
    return found
  }

  decorate(event: Event): void {
    const node = event.attributes.get('name') ?? event.node
    const reference: DraftReference = {
      kind: 'decorator',
      node,
      callee: undefined,
      frame: this.#collector.frame,
      from: this.#collector.frame.definition,
    }
    this.#collector.draft.references.push(reference)
    this.#collector.claim(node)
    const current = this.#collector.current()
    const inHeader = current.nameNode !== undefined && current.nameNode.startIndex > event.start
    if (inHeader) current.decorators.push(oneLine(event.node.text).replace(/^@/, ''))
    else if (event.start >= this.#binder.end)
      this.#pending.push({ node: event.node, frame: this.#collector.frame, reference })
  }
}

/** Inside a function or block that is no node: no other file, nor the code around it, can say its name. */
function isNested(frame: Frame): boolean {
  const holder = innermost(frame, (f) => f.kind !== 'container' && f.kind !== 'narrow')
  return holder?.kind === 'anonymous' || (holder?.kind === 'block' && holder.parent?.kind !== 'group')
}

/** `operator` before `+`, `new_` before the type of an anonymous class. */
function nameFrom(node: Node, prefix: string | null | undefined): string {
  return prefix ? prefix + simpleName(node.text) : unquoted(node.text)
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

const COMMENTS = /\/\/.*|\/\*[\s\S]*?\*\/|#(?!\[).*/g
const NO_NAMES = new Map<string, never>()
/** What a pattern may say of who can reach a definition. */
const HIDDEN: Readonly<Record<string, 'object' | 'unnamed'>> = { object: 'object', unnamed: 'unnamed' }
