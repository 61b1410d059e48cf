/**
 * What graphs are made by: the versions of facts and links, and the grammars.
 *
 * The graph is a function of the tree, and of mu. A stored graph is taken over
 * only when the same mu would make the same one; after an upgrade, or an edit
 * under `grammars/`, it is built anew.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FACTS_VERSION } from '../extract/facts.ts'
import { GRAMMARS } from '../extract/language.ts'
import { CONFIG_VERSION } from '../link/config.ts'
import { KEYS_VERSION } from '../link/keys.ts'
import { LINK_VERSION } from '../link/links.ts'

/** Equal for equal ways of making graphs. Reads the grammars' folder. */
export function derivation(folder: string = GRAMMARS): string {
  const sum = createHash('sha1')
  sum.update(JSON.stringify([FACTS_VERSION, CONFIG_VERSION, KEYS_VERSION, LINK_VERSION]))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(json|scm)$/.test(file),
  )
  for (const file of files.sort())
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
  return sum.digest('hex')
}
