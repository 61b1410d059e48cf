/**
 * Link: the edges of a file, from its facts and from recorded lookups.
 *
 * Promise    `link(path)` is a pure function of the file's facts and of the
 *            answers named by `asked`: the same whichever files were linked
 *            before. Link a file again when its facts changed or when
 *            `affected` says so, and nothing else: one round is enough, for
 *            answers are facts of other files and never depend on links.
 * Absent     No disk, no database, no clock; no state that outlives a batch but what is derived of a language's own
 *            declarations, which are the same in every tree (`library.ts`).
 * Cost       A batch remembers what it derived; start a new one (`startBatch`)
 *            after every change to the world, or sooner to free memory.
 */
import { containment } from './containment.ts'
import { Gather } from './gather.ts'
import { linkImports } from './importedges.ts'
import { linkBases } from './inheritance.ts'
import { Inquiry } from './inquiry.ts'
import type { FileLinks } from './links.ts'
import { linkReferences } from './references.ts'
import { linkSatisfied } from './satisfaction.ts'
import type { Unit } from './unit.ts'
import type { World } from './world.ts'

/** Links files of one state of the world. The path must be one of its source files. */
export function startBatch(world: World): (path: string) => FileLinks {
  const ask = new Inquiry(world)
  return (path) => {
    const unit = ask.unit(path)
    if (unit === undefined) throw new Error(`no facts of ${path}`)
    const { value, asked } = ask.link(unit, () => linked(ask, unit))
    return { ...value, asked }
  }
}

function linked(ask: Inquiry, unit: Unit): Omit<FileLinks, 'asked'> {
  const gather = new Gather()
  containment(ask, unit, gather)
  linkImports(ask, unit, gather)
  linkBases(ask, unit, gather)
  linkSatisfied(ask, unit, gather)
  linkReferences(ask, unit, gather)
  return { edges: gather.edges(), unresolved: gather.unresolvedReferences() }
}
