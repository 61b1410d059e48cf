/** Random files and random steps, as fast-check makes and shrinks them. */
import fc from 'fast-check'
import { COHERENT } from './coherent.ts'
import {
  CLASSES,
  type FileModel,
  FOLDERS,
  FUNCTIONS,
  type Item,
  LOCALS,
  METHODS,
  PATHS,
  type Statement,
} from './model.ts'

const functionName = fc.constantFrom(...FUNCTIONS)
const className = fc.constantFrom(...CLASSES)
const anyName = fc.constantFrom(...FUNCTIONS, ...CLASSES)
const method = fc.constantFrom(...METHODS)
const local = fc.constantFrom(...LOCALS)
const path = fc.constantFrom(...PATHS)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })

/** Leaves out what is undefined: absent and undefined are not the same to the compiler. */
function record<T extends object>(shape: { [K in keyof T]-?: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc
    .record(shape)
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T)
}

const statement: fc.Arbitrary<Statement> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('call' as const), name: anyName }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('member' as const),
      of: fc.oneof(anyName, local),
      name: method,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('self' as const), name: method }) },
  {
    weight: 2,
    arbitrary: record<Extract<Statement, { kind: 'new' }>>({
      kind: fc.constant('new' as const),
      of: className,
      name: method,
      local: maybe(local) as fc.Arbitrary<string>,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('chain' as const), of: functionName, name: method }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('shadow' as const), name: anyName }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('nested' as const), name: functionName, calls: anyName }),
  },
)

const body = fc.array(statement, { maxLength: 3 })

const item: fc.Arbitrary<Item> = fc.oneof(
  {
    weight: 4,
    arbitrary: record<Extract<Item, { kind: 'import' }>>({
      kind: fc.constant('import' as const),
      from: path,
      name: anyName,
      local: maybe(anyName) as fc.Arbitrary<string>,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('module' as const), from: path, local }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('star' as const), from: path }) },
  {
    weight: 2,
    arbitrary: record<Extract<Item, { kind: 'reexport' }>>({
      kind: fc.constant('reexport' as const),
      from: path,
      name: maybe(anyName) as fc.Arbitrary<string>,
    }),
  },
  {
    weight: 4,
    arbitrary: record<Extract<Item, { kind: 'function' }>>({
      kind: fc.constant('function' as const),
      name: functionName,
      parameter: maybe(local) as fc.Arbitrary<string>,
      type: maybe(className) as fc.Arbitrary<string>,
      returns: maybe(className) as fc.Arbitrary<string>,
      body,
    }),
  },
  {
    weight: 4,
    arbitrary: record<Extract<Item, { kind: 'class' }>>({
      kind: fc.constant('class' as const),
      name: className,
      base: maybe(className) as fc.Arbitrary<string>,
      fields: fc.array(fc.record({ name: local, type: className }), { maxLength: 1 }),
      methods: fc.array(
        record<Extract<Item, { kind: 'class' }>['methods'][number]>({
          name: method,
          returns: maybe(className) as fc.Arbitrary<string>,
          body,
        }),
        { maxLength: 2 },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('variable' as const), name: local, of: className }) },
)

export const fileModel: fc.Arbitrary<FileModel> = fc.record({ items: fc.array(item, { maxLength: 5 }) })

type Files = readonly (readonly [path: string, file: FileModel])[]

const random: fc.Arbitrary<Files> = fc.array(fc.tuple(path, fileModel), { minLength: 2, maxLength: 6 })

/** Files without meaning for each other, or those of `coherent.ts`, some of them others. */
export const files: fc.Arbitrary<Files> = fc.oneof(
  random,
  fc.constant(COHERENT),
  fc.array(fc.tuple(path, fileModel), { maxLength: 2 }).map((others) => [...COHERENT, ...others]),
)

/** `at` and the like are taken modulo what there is, so that every step fits every project. */
export type Step =
  | { readonly kind: 'write'; readonly path: string; readonly file: FileModel }
  | { readonly kind: 'put'; readonly file: number; readonly at: number; readonly item: Item }
  | { readonly kind: 'cut'; readonly file: number; readonly at: number }
  /** Renames a word in all files, or in one. */
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly file?: number }
  /** Another base, result, parameter or field type of an item; undefined: none. */
  | {
      readonly kind: 'retype'
      readonly file: number
      readonly at: number
      readonly part: 'base' | 'returns' | 'type' | 'field'
      readonly to?: string
    }
  /** Another name for a method of a class, in its class alone; undefined: the method goes. */
  | {
      readonly kind: 'method'
      readonly file: number
      readonly at: number
      readonly method: number
      readonly to?: string
    }
  /** Takes an item from one file to another, as it is. */
  | { readonly kind: 'carry'; readonly file: number; readonly at: number; readonly to: number }
  /** A file of `coherent.ts` as it is there. */
  | { readonly kind: 'restore'; readonly which: number }
  | { readonly kind: 'remove'; readonly file: number }
  | { readonly kind: 'move'; readonly file: number; readonly to: string }
  | { readonly kind: 'moveFolder'; readonly from: string; readonly to: string }
  | { readonly kind: 'break'; readonly file: number; readonly at: number; readonly text: string }
  | { readonly kind: 'mend'; readonly file: number }
  | { readonly kind: 'comment'; readonly file: number; readonly at: number }
  | { readonly kind: 'config'; readonly which: number; readonly text: number }
  /** Cuts a configuration file off at a place. */
  | { readonly kind: 'tear'; readonly which: number; readonly at: number }
  /** The whole tree as it was at an earlier step. */
  | { readonly kind: 'switch'; readonly back: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'restart' }

const index = fc.nat({ max: 7 })

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('write' as const), path, file: fileModel }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), file: index, at: index, item }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cut' as const), file: index, at: index }) },
  {
    weight: 3,
    arbitrary: record<Extract<Step, { kind: 'rename' }>>({
      kind: fc.constant('rename' as const),
      from: fc.constantFrom(...FUNCTIONS, ...CLASSES, ...METHODS),
      to: fc.constantFrom(...FUNCTIONS, ...CLASSES, ...METHODS, 'zulu'),
      file: maybe(index) as fc.Arbitrary<number>,
    }),
  },
  {
    weight: 3,
    arbitrary: record<Extract<Step, { kind: 'retype' }>>({
      kind: fc.constant('retype' as const),
      file: index,
      at: index,
      part: fc.constantFrom('base', 'returns', 'type', 'field'),
      to: maybe(className) as fc.Arbitrary<string>,
    }),
  },
  {
    weight: 4,
    arbitrary: record<Extract<Step, { kind: 'method' }>>({
      kind: fc.constant('method' as const),
      file: index,
      at: index,
      method: index,
      to: maybe(fc.constantFrom(...METHODS, 'zulu')) as fc.Arbitrary<string>,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('carry' as const), file: index, at: index, to: index }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('restore' as const), which: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), file: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), file: index, to: path }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('moveFolder' as const),
      from: fc.constantFrom(...FOLDERS),
      to: fc.constantFrom(...FOLDERS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('break' as const),
      file: index,
      at: index,
      text: fc.constantFrom('def (', '}}}', 'class {', '"unfinished', '@@@', '(('),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('mend' as const), file: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('comment' as const), file: index, at: index }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('config' as const), which: index, text: index }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('tear' as const), which: index, at: fc.nat({ max: 60 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('switch' as const), back: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
)
