/** The values of a statement: texts, counts, and the parameters that stand for them. */
import { nearest } from '../nearest.ts'
import { badMuql, quoted } from './failure.ts'
import type { Value } from './statement.ts'
import { MAX_TEXT_CHARS } from './tokens.ts'
import type { Parameter, Position } from './tree.ts'
import type { Constant } from './typed.ts'

export class Values {
  readonly #params: ReadonlyMap<string, Constant>
  readonly #used = new Set<string>()

  /** Errors: a value that no statement can use. */
  constructor(params: Readonly<Record<string, unknown>>) {
    this.#params = new Map(Object.entries(params).map(([name, value]) => [name, usable(name, value)]))
  }

  parameter(name: string, at: Position): Constant {
    const value = this.#params.get(name)
    if (value === undefined) {
      const near = nearest(name, [...this.#params.keys()])
      throw badMuql(`The parameter $${name} has no value.`, at, {
        hint: `Send "params": {"${name}": …} with the statement.`,
        ...(near.length > 0 ? { suggestions: near.map((one) => `$${one}`) } : {}),
      })
    }
    this.#used.add(name)
    return value
  }

  text(value: Value): string {
    const text = this.#of(value)
    if (typeof text === 'string' && text !== '') return text
    throw badMuql('This must be a text.', value.at)
  }

  /** `what` is the clause, for the error. */
  count(value: Value, what: string, least = 0): number {
    const count = this.#of(value)
    if (typeof count === 'number' && Number.isSafeInteger(count) && count >= least) return count
    throw badMuql(`${what} needs a whole number, ${least} or more.`, value.at)
  }

  /** Every parameter in a tree counts as used. */
  use(tree: unknown): void {
    if (typeof tree !== 'object' || tree === null) return
    const { kind, name, at } = tree as Partial<Parameter>
    if (kind === 'parameter') this.parameter(name!, at!)
    else for (const part of Object.values(tree)) this.use(part)
  }

  /** Errors: parameters that were given and are not used. */
  close(at: Position): void {
    const name = [...this.#params.keys()].find((one) => !this.#used.has(one))
    if (name === undefined) return
    throw badMuql(`The parameter ${quoted(name)} is not used.`, at, {
      hint: `In a statement it is written $${name.slice(0, 40)}, without quotes.`,
    })
  }

  #of(value: Value): Constant {
    return value.kind === 'literal' ? value.value : this.parameter(value.name, value.at)
  }
}

function usable(name: string, value: unknown): Constant {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string' && value.length <= MAX_TEXT_CHARS) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw badMuql(
    `The parameter ${quoted(name)} is not a number, a boolean, null or a text of bearable length.`,
    START,
  )
}

const START = { line: 1, column: 1 }
