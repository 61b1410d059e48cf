/**
 * Names bound to values: parameters, variables, fields. Each becomes a draft
 * binding; locals are made known in their frame, so that pass two finds them.
 */
import type { Collector } from './collect.ts'
import { type Documented, parameterIn, typeIn } from './documented.ts'
import type { DraftBinding, DraftDefinition, Frame } from './draft.ts'
import type { Event } from './events.ts'
import { declarationOf } from './expected.ts'
import { bindingFrame, classAround, innermost, register } from './frames.ts'
import { parameterOf } from './header.ts'
import type { Node } from './node.ts'
import { boundNames, ownValue, paired, partGiven, positionOf, type Step } from './patterns.ts'
import { oneLine, unquoted } from './text.ts'
import { boundByParameter } from './wholes.ts'

export class Binder {
  /** End of the last binding or parameter: decorators that start before it belong to it. */
  end = 0
  readonly #collector: Collector
  /** Variables of the module seen so far. */
  readonly #moduleNames = new Set<string>()

  constructor(collector: Collector) {
    this.#collector = collector
  }

  /** A parameter of the function around. */
  parameter(event: Event): void {
    const frame = innermost(this.#collector.frame, ({ kind }) => TAKES.has(kind))
    const around = frame && this.#collector.draft.definitions[frame.definition]!
    // Of classes only a type for functions has parameters.
    if (!frame || (frame.kind === 'class' && around!.kind !== 'delegate')) return
    // A record's component is a definition already; it may be a field besides.
    if (this.#collector.taken.has(event.node.id) && event.set.field === undefined) return
    this.end = Math.max(this.end, event.end)
    const { grammar } = this.#collector
    const { parameter, nameNode, typeNode } = parameterOf(grammar, this.#collector.text, event)
    const definition = frame.kind === 'anonymous' ? undefined : around
    const extended = definition && typeNode && this.#extends(event, definition, typeNode)
    if (extended && typeNode) this.#collector.extend(typeNode).extension.members.push(frame.definition)
    if (event.set.field !== undefined) {
      this.#parameterField(frame, definition, nameNode, typeNode, grammar.attribute(event.node, 'value'))
      return
    }
    const self = definition ? this.#selfOf(definition) : undefined
    const isReceiver = event.detail[0] === 'receiver' || extended === true
    const isThis = nameNode !== undefined && grammar.expression[nameNode.typeId]?.kind === 'self'
    if (definition && (self || isReceiver)) definition.hasSelf = true
    else if (definition && !isThis) definition.parameters.push(parameter)
    if (isThis && typeNode && !isReceiver) this.#typedThis(frame, event, nameNode, typeNode)
    if (!nameNode || isThis) return
    const documented = typeNode ? undefined : this.#documented(definition, nameNode)
    const at = frame.parameters ?? 0
    frame.parameters = at + 1
    const lambda = frame.lambda ?? definition?.shape
    const told = lambda && !typeNode ? this.#told(declarationOf(grammar, lambda)) : undefined
    const isHanded = lambda && frame.parent && !typeNode
    const handed = isHanded ? { handed: { place: lambda, parameter: at, frame: frame.parent, told } } : {}
    for (const bound of boundByParameter(grammar, nameNode)) {
      this.#bind(frame, oneLine(bound.node.text), event.start, {
        scope: this.#scopeOf(frame),
        static: false,
        value: event.attributes.get('value'),
        isDefault: true,
        type: this.#declared(typeNode),
        steps: bound.steps,
        frame,
        ...handed,
        ...(documented ? { documented } : {}),
        ...(event.set.variadic === 'element' ? { many: true } : {}),
        ...(self ? { self } : {}),
      })
    }
  }

  /** `function f(this: Foo)` (TypeScript). */
  #typedThis(frame: Frame, { start }: Event, { text }: Node, type: Node): void {
    const scope = this.#scopeOf(frame)
    this.#bind(frame, text, start, { scope, static: false, value: undefined, type, steps: [], frame })
  }

  /** `static int Twice(this Item item)`: the function is a member of `Item` too (C#). */
  #extends(event: Event, { parameters, hasSelf }: DraftDefinition, type: Node): boolean {
    const word = this.#collector.grammar.spec.extensionParameter
    if (word === undefined || parameters.length > 0 || hasSelf) return false
    return this.#collector.text.slice(event.start, type.startIndex).split(/\W+/).includes(word)
  }

  /** What the documentation of a function says of a parameter. */
  #documented(definition: DraftDefinition | undefined, name: Node): Documented | undefined {
    const docs = this.#collector.grammar.spec.docs.types && definition?.docstring
    const text = docs?.includes('@param') ? parameterIn(docs, name.text) : undefined
    return text === undefined ? undefined : { text, node: name }
  }

  /** What the documentation above a variable or field says of it. */
  #told(node: Node | undefined): Documented | undefined {
    const { grammar } = this.#collector
    const docs = node && grammar.spec.docs.types && this.#collector.docs(node.startPosition.row)
    const text = docs?.includes('@type') ? typeIn(docs) : undefined
    return node && text !== undefined ? { text, node } : undefined
  }

  /** A type that says more than "see the value". */
  #declared(type: Node | undefined): Node | undefined {
    const { inferred } = this.#collector.grammar
    return type && inferred.size > 0 && inferred.has(type.text) ? undefined : type
  }

  /** A constructor parameter that is a field too (`constructor(private repo: Repo)`, a record's component). */
  #parameterField(
    frame: Frame,
    definition: DraftDefinition | undefined,
    name: Node | undefined,
    type: Node | undefined,
    value: Node | undefined,
  ): void {
    if (!definition || !name) return
    this.#collector.draft.bindings.push({
      name: unquoted(name.text),
      scope: definition.parent,
      static: false,
      value,
      isDefault: true,
      type,
      steps: [],
      frame,
    })
  }

  /** What the first parameter of a method stands for, where the language names it so (Python). */
  #selfOf(definition: DraftDefinition): { kind: 'self' | 'self_type'; definition: number } | undefined {
    const { selfParameter: rule, static: words } = this.#collector.grammar.spec
    const owner = this.#collector.draft.definitions[definition.parent]
    if (!rule || owner?.type !== 'CLASS' || definition.parameters.length > 0 || definition.hasSelf)
      return undefined
    const isStatic = (d: string) => words?.decorators?.includes(d) && !rule.classDecorators.includes(d)
    if (definition.decorators.some(isStatic)) return undefined
    const isClass =
      rule.classNames.includes(definition.name) ||
      definition.decorators.some((d) => rule.classDecorators.includes(d))
    return { kind: isClass ? 'self_type' : 'self', definition: definition.parent }
  }

  /** A variable, constant or field. */
  binding(event: Event): void {
    const { grammar, taken, frame: around, text } = this.#collector
    if (taken.has(event.node.id)) return
    this.end = Math.max(this.end, event.end)
    const pattern = event.attributes.get('name') ?? grammar.attribute(event.node, 'name')
    const fixed = event.set.name === '#position' ? positionOf(event.node) : event.set.name
    if (!pattern && !fixed) return
    const type = this.#declared(event.attributes.get('type') ?? grammar.attribute(event.node, 'type'))
    const iterated = type ? undefined : event.attributes.get('iterable')
    const head =
      pattern && around.kind === 'class' ? text.slice(event.start, pattern.startIndex).split(/\W+/) : []
    const isStatic =
      event.set.static !== undefined ||
      (grammar.spec.static?.modifiers?.some((m) => head.includes(m)) ?? false)
    const frame = bindingFrame(around, event.set.hoist !== undefined)
    const own = event.set.several === undefined || type ? undefined : ownValue(event.node, pattern!)
    const whole =
      own?.value ?? iterated ?? event.attributes.get('value') ?? grammar.attribute(event.node, 'value')
    const prefix = event.attributes.get('within')?.text
    const documented = type ? undefined : this.#told(event.node)
    const bind = (name: string, steps: readonly Step[], value = whole): void =>
      this.#bind(frame, prefix === undefined ? name : `${prefix}.${name}`, event.start, {
        scope: this.#scopeOf(frame),
        static: isStatic,
        value,
        type,
        steps: [...partGiven(event, iterated !== undefined), ...steps],
        frame: around,
        ...(documented ? { documented } : {}),
        ...(event.set.handed === undefined ? {} : { handed: { place: event.node, frame: around } }),
      })
    if (fixed) bind(fixed, [])
    else if (own) bind(unquoted(pattern!.text), own.steps)
    else
      for (const [part, value] of paired(grammar, pattern!, iterated ? undefined : whole))
        for (const bound of boundNames(grammar, part))
          bind(unquoted(bound.node.text), bound.steps, value ?? whole)
  }

  /** `self.x = value`: a field of the class around. */
  field(event: Event): void {
    const name = event.attributes.get('name')
    const scope = this.#ownerOf(event.attributes.get('owner'))
    if (scope === undefined || !name) return
    const { definitions, bindings } = this.#collector.draft
    const documented = this.#told(event.node)
    const isFunction = definitions[scope]!.type === 'FUNCTION'
    if (isFunction) definitions[scope]!.hasFields = true
    bindings.push({
      ...{ name: unquoted(name.text), scope, static: false },
      value: event.attributes.get('value'),
      type: event.attributes.get('type'),
      steps: [],
      frame: this.#collector.frame,
      ...(isFunction ? { field: true } : {}),
      ...(documented ? { documented } : {}),
    })
  }

  /**
   * The class (or function that makes instances) around, or the one that is named: `Foo.prototype.x = …`. What a
   * prototype is given all at once has fields of its own: that is how compilers read it.
   */
  #ownerOf(named: Node | undefined): number | undefined {
    const { frame, draft, grammar } = this.#collector
    const { constructorFunctions = false } = grammar.spec.link
    const around = named ? undefined : classAround(frame, draft.definitions, constructorFunctions)
    if (around && 'definition' in around) return around.definition
    const isGiven = constructorFunctions && draft.definitions[frame.definition]!.hasSelf
    const owner = named ?? (isGiven ? around?.extension.owner : undefined)
    if (!owner) return undefined
    const found = draft.definitions.findIndex(
      ({ type, name }) => (type === 'CLASS' || constructorFunctions) && name === owner.text,
    )
    return found < 0 ? undefined : found
  }

  /** `x = value` where `x` is a local or module variable that exists: another value it may have. */
  assign(event: Event): void {
    const name = event.attributes.get('name')
    const value = event.attributes.get('value')
    if (!name || !value) return
    const holder = innermost(
      this.#collector.frame,
      (f) => (f.names.has(name.text) && f.kind !== 'narrow') || f.kind === 'module',
    )
    if (!holder || (holder.kind === 'module' && !this.#moduleNames.has(name.text))) return
    const { grammar } = this.#collector
    const scope = this.#scopeOf(holder)
    this.#collector.draft.assigned.add(`${scope} ${name.text}`)
    this.#bind(holder, name.text, event.start, {
      scope,
      static: false,
      // It may be given another function elsewhere, and then it is neither.
      value: grammar.spec.ownThis?.includes(value.type) ? undefined : value,
      type: undefined,
      steps: [],
      frame: this.#collector.frame,
    })
  }

  /** A name has the type that a test says, inside the node or (`rest`) from its end to the end of what is around. */
  narrow(event: Event): void {
    const name = event.attributes.get('name')
    const type = event.attributes.get('type')
    const by = event.attributes.get('by')
    if (!name || !(type || by)) return
    const rest = event.set.rest !== undefined
    const { frame, draft } = this.#collector
    const binding: DraftBinding = {
      name: name.text,
      scope: draft.definitions[frame.definition]!.type === 'FUNCTION' ? frame.definition : -1,
      static: false,
      value: undefined,
      type,
      steps: [],
      frame,
      ...(by ? { narrowed: { name, by } } : {}),
    }
    const index = draft.bindings.push(binding) - 1
    const end = rest ? (event.node.parent?.endIndex ?? event.end) : event.end
    const local = { start: rest ? event.end : event.start, binding: index }
    this.#collector.open('narrow', { end }, { names: new Map([[name.text, [local]]]) })
  }

  #bind(frame: Frame, name: string, start: number, binding: Omit<DraftBinding, 'name'>): void {
    if (name === '' || name === this.#collector.grammar.spec.blank) return
    const index = this.#collector.draft.bindings.push({ name, ...binding }) - 1
    // In its own type and value the name still means what it meant before: `func f(user user)`.
    const from = Math.max(start, binding.type?.endIndex ?? 0, binding.value?.endIndex ?? 0)
    for (let at = this.#collector.frame; at !== frame && at.parent; at = at.parent)
      if (at.kind === 'narrow') at.names.get(name)?.push({ start: from, released: true })
    if (frame.kind === 'extension') frame.extension?.values.push(index)
    else if (frame.kind === 'module') this.#moduleNames.add(name)
    else if (frame.kind !== 'class') register(frame, name, { start: from, binding: index })
  }

  /** The definition whose variable or field a name in this frame is; -1 in a block of the module, and where a type is given it from outside. */
  #scopeOf(frame: Frame): number {
    if (frame.kind === 'extension') return -1
    const local = frame.kind === 'block' || frame.kind === 'anonymous'
    return local && this.#collector.draft.definitions[frame.definition]!.type !== 'FUNCTION'
      ? -1
      : frame.definition
  }
}

const TAKES: ReadonlySet<Frame['kind']> = new Set(['function', 'anonymous', 'class'])
