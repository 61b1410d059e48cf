/** A project with a daemon of its own for one test: its own root, runtime folder and port, and no daemon left behind. */
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { clientOf, type DaemonClient } from '../../src/client/node.ts'
import { pathsOf } from '../../src/daemon/paths.ts'
import { type DaemonRecord, readRecord } from '../../src/daemon/record.ts'
import { stopDaemon } from '../../src/daemon/stop.ts'
import { mu, type Ran } from '../cli/run.ts'
import { temporaryFolder, writeTree } from './temporary.ts'

export interface Project {
  readonly root: string
  readonly env: NodeJS.ProcessEnv
  readonly log: string
  /** Runs `mu` in the root. */
  mu(...args: string[]): Promise<Ran>
  write(files: Readonly<Record<string, string>>): void
  record(): DaemonRecord | undefined
  client(): DaemonClient
}

export function project(files: Readonly<Record<string, string>> = SMALL): Project {
  const base = temporaryFolder()
  const root = join(base, 'project')
  const env = { XDG_RUNTIME_DIR: temporaryFolder(), MU_PORT: '0', MU_THREADS: '1' }
  writeTree(root, files)
  onTestFinished(async () => {
    await stopDaemon(root, { force: true, limitMs: 3000 })
  })
  const record = () => readRecord(pathsOf(root).record)
  return {
    root,
    env,
    log: pathsOf(root).log,
    mu: (...args) => mu(args, { cwd: root, env }),
    write: (more) => writeTree(root, more),
    record,
    client: () => {
      const client = clientOf(record()!)
      onTestFinished(() => client.close())
      return client
    },
  }
}

const SMALL = {
  'src/shop.py': 'from src.cart import Cart\n\n\ndef checkout(cart: Cart):\n    return cart.total()\n',
  'src/cart.py': 'class Cart:\n    def total(self):\n        return 0\n',
  'src/__init__.py': '',
}
