/**
 * What a language's module system must answer. Everything is asked of the
 * inquiry, never of the disk, so each answer is recorded.
 */
import type { Import } from '../../extract/facts.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Meaning, Space } from '../meaning.ts'
import type { Unit } from '../unit.ts'

export type Wildcard = Pick<Import, 'specifier' | 'dormant'>

export type Module = Meaning & { kind: 'module' | 'definition' }

export interface Resolver {
  /** What a specifier in a file means: nothing when it should be a file of ours and is not there. */
  resolve(ask: Inquiry, unit: Unit, specifier: string): readonly Meaning[]
  /** A module beneath a module: a file, or what in a file only groups. */
  submodule?(ask: Inquiry, module: Module, name: string): readonly Meaning[]
  /** A module beneath a folder that has no file of its own. */
  child?(ask: Inquiry, folder: Meaning & { kind: 'folder' }, name: string): readonly Meaning[]
  /** Wildcard imports that are written elsewhere. */
  wildcards?(ask: Inquiry, unit: Unit): readonly Wildcard[]
  /** What an alias means that is written elsewhere. */
  alias?(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[]
  /** What a bare name means without an import, in code that stands in package `pack`. */
  ambient?(ask: Inquiry, unit: Unit, name: string, pack: string): readonly Meaning[]
  /** What a module gives to others that is written elsewhere. */
  gathered?(ask: Inquiry, unit: Unit, name: string): readonly Meaning[]
  /** What a bare name means when nothing else in sight has it. */
  last?(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[]
  /** Whether a condition holds as the project that a file belongs to has chosen. */
  chosen?(ask: Inquiry, unit: Unit, condition: string): boolean
  /** The external that a name means at the start of a path, when the project has none of that name. */
  head?(ask: Inquiry, unit: Unit, name: string): readonly Meaning[]
  /** The external that an import of one name from an external specifier means. */
  external?(target: Meaning & { kind: 'external' }, entry: Import): Meaning
}

export function moduleAt(unit: Unit): Module {
  return { kind: 'module', unit, origin: 'import' }
}
