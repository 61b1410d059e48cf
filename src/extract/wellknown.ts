/** Calls of functions and methods that are the language's own: `wellKnown` in `language.json` says what each makes (`making.ts`). */
import { collected, type Reading } from './collectors.ts'
import type { Frame } from './draft.ts'
import type { Import } from './facts.ts'
import { type Making, madeBy } from './making.ts'
import { isStatement, type Node } from './node.ts'
import type { Method } from './passed.ts'
import { simpleName } from './text.ts'
import { argumentsAt, typesBeside } from './typearguments.ts'
import type { Types } from './types.ts'
import { SOME } from './unwritten.ts'
import { pathsIn } from './wellknownpath.ts'

export class WellKnown {
  readonly #of: Reading
  readonly #types: Types
  #own: ReadonlySet<string> | undefined

  constructor(of: Reading, types: Types) {
    this.#of = of
    this.#types = types
  }

  /** What a function makes of what it is given; undefined for one that is not well known. */
  called(
    method: Method | undefined,
    callee: Node | undefined,
    args: Node | undefined,
    frame: Frame,
  ): number | undefined {
    const { given, spec } = this.#of.grammar
    const { wellKnown } = spec
    if (!wellKnown) return undefined
    const paths = pathsIn(this.#of.draft, method, callee)
    const path = paths.find((one) => given.has(one) || wellKnown[one]) ?? paths[0] ?? ''
    const type = given.get(path) ?? (method?.of && given.get(`.${method.name}`))
    if (type !== undefined && !this.#isRedefined(path)) return this.#of.interner.builtin(type)
    const making = wellKnown[path]
    if (!making || this.#isRedefined(path)) return undefined
    const first = args?.firstNamedChild
    if (first && this.#of.grammar.expression[first.typeId]?.kind === 'spread')
      return (
        SPREAD[making] &&
        this.#makes(SPREAD[making], [this.#of.value(first.firstNamedChild ?? undefined, frame)])
      )
    return this.#makes(making, this.#given(args, frame), this.#typeAt(callee, frame), path.split('.', 1)[0])
  }

  /** What a method makes of what it is called on and given, unless that has one of its own by the name. */
  calledOn(
    { of, name }: Method,
    callee: Node | undefined,
    args: Node | undefined,
    frame: Frame,
  ): number | undefined {
    const type = of && this.#of.grammar.given.get(`.${name}?`)
    if (type !== undefined) return this.#of.interner.builtin(type)
    const making = of && this.#of.grammar.spec.wellKnown?.[`.${name}`]
    if (!making) return undefined
    const receiver = this.#of.value(of, frame)
    if (making === 'collected')
      return collected(this.#of, args?.firstNamedChild ?? undefined, this.#of.interner.item(receiver), frame)
    return this.#makes(making, [receiver, ...this.#given(args, frame)], this.#typeAt(callee, frame))
  }

  /** The same of `new type(..)`. */
  made(type: Node, args: Node | undefined, frame: Frame): number | undefined {
    const making = this.#of.grammar.spec.wellKnown?.[`new ${type.text}`]
    return making && !this.#isRedefined(type.text)
      ? this.#makes(making, this.#given(args, frame), undefined, simpleName(type.text))
      : undefined
  }

  /** What a macro makes of the code in its brackets: `ready!(x)`, `vec![a, b]`. */
  expanded(call: Node, macro: Node | undefined, frame: Frame): number | undefined {
    const making = macro && this.#of.grammar.spec.wellKnown?.[`${simpleName(macro.text)}!`]
    if (making === 'never') return this.#of.interner.nothing()
    const brackets = call.lastNamedChild
    const code = making && brackets && this.#of.draft.embedded.get(brackets.id)
    if (!making || !code) return undefined
    const given = code.namedChildren.map((one) =>
      this.#of.value((one && isStatement(one) ? one.firstNamedChild : one) ?? undefined, frame),
    )
    return this.#makes(making, given)
  }

  /** The type that the code of a call says: `x.Cast<T>()`. */
  #typeAt(callee: Node | undefined, frame: Frame): number | undefined {
    const { grammar } = this.#of
    const [type = callee?.parent ? typesBeside(grammar, callee.parent)[0] : undefined] = argumentsAt(
      grammar,
      callee,
    )
    return type && this.#types.typed(type, frame)
  }

  /** Whether the file has something else by the name, or by that at the head of the path. */
  #isRedefined(path: string): boolean {
    const { definitions, imports } = this.#of.draft
    const seesMembers = this.#of.grammar.spec.link.memberScope === true
    const isBare = (parent: number) => seesMembers || definitions[parent]?.type !== 'CLASS'
    this.#own ??= new Set([
      ...definitions.filter(({ parent }) => isBare(parent)).map(({ name }) => name),
      ...imports.filter((one) => !this.#isOfLanguage(one)).map(({ local = '' }) => local),
    ])
    return this.#own.has(path.split('.', 1)[0]!)
  }

  /** Which list a function makes, its name does not say, but for one of the type `of` (`List.of`); where overloads may ask, it is no array (Java). */
  #makes(making: Making, values: readonly number[], type?: number, of = ''): number | undefined {
    const { link, pair, containers } = this.#of.grammar.spec
    const isAsked = link.overloading?.functional === 'interface'
    const told = {
      ...(isAsked && { name: containers?.[of] ? of : SOME }),
      ...(pair && { pair }),
      ...(type !== undefined && { type }),
    }
    return madeBy(making, values, this.#of.interner, told)
  }

  #isOfLanguage({ specifier }: Import): boolean {
    return this.#of.grammar.spec.ownModules?.includes(specifier.split(/\W/, 1)[0]!) ?? false
  }

  /** What is given by position. */
  #given(args: Node | undefined, frame: Frame): number[] {
    // `next(x for x in xs)`: the brackets are its own.
    if (args && this.#of.grammar.expression[args.typeId]) return [this.#of.value(args, frame)]
    const isNamed = (child: Node): boolean =>
      child.type.endsWith('argument') && child.childForFieldName('name') !== null
    const given = args?.namedChildren.filter((child) => child && !isNamed(child))
    return (given ?? []).map((child) => this.#of.value(child ?? undefined, frame))
  }
}

/** What is made of one list that is given in place of all values: `gather(*xs)`. */
const SPREAD: Readonly<Partial<Record<Making, Making>>> = { gathered: 'awaited', chained: 'flattened' }
