/** A store whose commits go through a function of the test. */
import type { Store } from '../../src/store/store.ts'

export type Around = (commit: () => Promise<void>) => Promise<void>

/** `failed`: why it takes nothing more, where the test says so. */
export function watched(store: Store, around: Around, failed?: () => Error | undefined): Store {
  return new Proxy(store, {
    get(target, key) {
      if (key === 'failed' && failed) return failed()
      if (key === 'commit')
        return (commit: Parameters<Store['commit']>[0]) => around(() => target.commit(commit))
      const value = Reflect.get(target, key, target) as unknown
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
