/** Names of members that no code can write: what is known of a value besides what it has by name. */

import { isPosition } from './text.ts'

/** The member of an object that stands for the result of a call: of values of function types. */
export const CALLED = '()'

/** The member of an object that stands for what `new` makes of it: of values of constructor types. */
export const MADE = '()new'

/** The member of a call's result that stands for what it says of its first argument: `x is Foo`. */
export const SAID = '()is'

/** The member of a function type that stands for its parameter at `index`. */
export function takenBy(index: number): string {
  return `(${index})`
}

/** What is taken by position, as members. */
export function takenIn<T>(values: readonly T[]): (readonly [name: string, value: T])[] {
  return values.map((value, index) => [takenBy(index), value])
}

/** The index of the parameter that a member stands for, if it does. */
export function takenAt(name: string): number | undefined {
  const at = /^\((\d+)\)$/.exec(name)?.[1]
  return at === undefined ? undefined : Number(at)
}

/** The member of a container that stands for one of its keys: what a loop over it binds first. */
export const KEY = '[]'

/** The member of a container that stands for what a loop over it binds: an element, or a pair or a key of a map. */
export const ITEM = '[,]'

/** The member of a value that stands for its class: `type(x)` (Python). */
export const CLASS = '(class)'

/** The member of a value that stands for its class, where something like it is made: `at = new(1)` (C#). */
export const TARGET = '(new)'

/** The member that stands for what a value points to: `**self` (Rust). */
export const BEHIND = '(*)'

/** The member of a value that stands for the failure that it may be instead: `Err(e)` (Rust). */
export const FAILURE = '(err)'

/** The member of a value that stands for what a block is given that runs within it: `with open(path) as file` (Python). */
export const ENTERED = '(with)'

/** The member of an object that stands for what it has at any other name: `{ [name: string]: T }`. */
export const ANY = '[*]'

/** The member that a map has at a text: `['a']`. */
export function atText(text: string): string {
  return computed(`'${text}'`)
}

/** The text at which such a member stands. */
export function textAt(name: string): string | undefined {
  return name.startsWith("['") ? name.slice(2, -2) : undefined
}

/** The member that is called by what a constant holds: `[Symbol.iterator]`. */
export function computed(constant: string): string {
  return `[${constant}]`
}

/** Whether a member may be an element: it is named by its position, or by what a constant holds. */
export function isIndex(name: string): boolean {
  return isPosition(name) || (name.startsWith('[') && !isUnwritten(name))
}

/** Whether no code can write it. */
export function isUnwritten(name: string): boolean {
  return name.startsWith('(') || name === KEY || name === ITEM || name === ANY
}

/** The name of a type of which nothing is known. */
export const SOME = '?'

/** What every array goes by, among types that go by their names. */
export const ARRAY = '[]'
