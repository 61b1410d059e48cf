/**
 * Scripts: files that are no modules (TypeScript, JavaScript). They import and export nothing, and what they declare
 * at their top is one scope: a page loads them one after another. A declaration file that is no module tells of what
 * is there for all.
 *
 * A module sees what declaration files tell, a script what other scripts declare as well. Of several files that
 * declare a name the nearest is meant, by folder; of several as near as each other none. A package sees its own alone.
 */
import type { FileFacts } from '../extract/facts.ts'
import { declared } from './declared.ts'
import type { Inquiry } from './inquiry.ts'
import { type Meaning, NOTHING, type Space, tagged } from './meaning.ts'
import { folderOf, foldersUp, inside } from './paths.ts'
import type { LinkPolicy } from './policy.ts'
import type { Unit } from './unit.ts'

/** Where what a script declares goes, by its name: see `packages.ts`. Undefined for modules. */
export function scriptPack(
  path: string,
  facts: FileFacts,
  { modules, family }: LinkPolicy,
): string | undefined {
  if (modules !== 'node' || !isScript(facts)) return undefined
  return `${family}:${DECLARATIONS.test(path) ? AMBIENT : SCRIPTS}`
}

/** What a free name means that the file itself does not declare. */
export function sharedName(ask: Inquiry, unit: Unit, name: string, space: Space): readonly Meaning[] {
  const { family } = unit.policy
  const own = isScript(unit.facts) ? fromPack(ask, unit, `${family}:${SCRIPTS}`, name, space) : NOTHING
  return own.length > 0 ? own : fromPack(ask, unit, `${family}:${AMBIENT}`, name, space)
}

function isScript({ imports, exports }: FileFacts): boolean {
  return exports.length === 0 && imports.every(({ told }) => told === true)
}

function fromPack(ask: Inquiry, unit: Unit, pack: string, name: string, space: Space): readonly Meaning[] {
  const folder = folderOf(unit.path)
  return ask.trace.derive(ask.packages, `${space} ${name} ${pack} ${folder}`, NOTHING, () => {
    const paths = ask.declaring(pack, name)
    if (paths.length === 0) return NOTHING
    const home = packageOf(ask, folder)
    const seen = paths.filter((path) => packageOf(ask, folderOf(path)) === home)
    const closeness = seen.map((path) => shared(folderOf(path), folder))
    const closest = closeness.reduce((most, one) => Math.max(most, one), 0)
    const near = seen.filter((_, index) => closeness[index] === closest)
    const other = near.length === 1 ? ask.unit(near[0]!) : undefined
    const entry = other && ask.name(other, name)
    return entry === undefined ? NOTHING : tagged(declared(ask, other!, name, entry, space), 'package')
  })
}

/** The folder of the package that a folder belongs to. */
function packageOf(ask: Inquiry, folder: string): string | undefined {
  return ask.trace.derive(ask.projects, `scripts ${folder}`, undefined, () =>
    foldersUp(folder).find((up) => ask.config(inside(up, 'package.json')) !== undefined),
  )
}

/** How many folders two have in common. */
function shared(one: string, other: string): number {
  const folders = new Set(foldersUp(one))
  return foldersUp(other).filter((folder) => folders.has(folder)).length
}

const DECLARATIONS = /\.d\.[cm]?ts$/
const SCRIPTS = '!scripts'
const AMBIENT = '!ambient'
