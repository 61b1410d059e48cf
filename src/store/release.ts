/**
 * Gives back to the system what this process has freed.
 *
 * Both allocators keep freed memory for later: glibc what V8's compilers took (30 MB a thread for a
 * moment), jemalloc what DuckDB took for a load. DuckDB clears both when an instance ends, of the
 * whole process, and nobody else here can; so an empty instance begins and ends.
 *
 * Cost  About 30 ms, half of it off the calling thread; what is needed again is asked for again.
 */
import { DuckDBInstance } from '@duckdb/node-api'

export async function releaseMemory(): Promise<void> {
  const empty = await DuckDBInstance.create(':memory:', { threads: '1' })
  empty.closeSync()
}
