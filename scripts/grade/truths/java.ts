/**
 * Java's truth: javac's own tree and attribution, by the single-file program `java/Truth.java`.
 *
 * Needs a JDK, 17 or newer, on the PATH. Where libraries are missing javac
 * goes on; calls that hang on their types are not graded.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PROJECT } from '../../bench/places.ts'
import type { CallSite, TruthOf } from '../truth.ts'

export const truthOf: TruthOf = async (root) => {
  const java = spawn('java', [...OPTIONS, PROGRAM, root], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(java, 'close')
  const missing = once(java, 'error').then(() => {
    throw new Error('no java found: install a JDK, 17 or newer (Debian: openjdk-17-jdk-headless)')
  })
  const files: string[] = []
  const sites: CallSite[] = []
  const ungraded: string[] = []
  const read = async (): Promise<void> => {
    for await (const line of createInterface({ input: java.stdout })) {
      const said = JSON.parse(line) as Said
      if ('understood' in said) files.push(said.understood)
      else if ('ungraded' in said) ungraded.push(said.ungraded)
      else sites.push(said.site)
    }
  }
  await Promise.race([missing, read()])
  const [code] = await Promise.race([missing, ended])
  if (code !== 0) throw new Error(`javac's view of ${root} ended with code ${code}`)
  return { files, sites, ungraded }
}

type Said = { readonly understood: string } | { readonly ungraded: string } | { readonly site: CallSite }

const PROGRAM = join(PROJECT, 'scripts/grade/truths/java/Truth.java')
const OPTIONS = ['-Xmx2g', '--add-exports', 'jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED']
