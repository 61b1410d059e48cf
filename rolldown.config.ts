/**
 * The programs and threads of mu, each in a few files under `dist/bin`: a start would otherwise load
 * some 900 modules, of ours and of packages, one by one, and each thread its own again.
 *
 * What is found by its place stays a package: native code, WASM, pages. All files lie in one folder
 * two levels below the top, as every source does that looks for something by `import.meta.url`.
 */
import { defineConfig } from 'rolldown'

export default defineConfig({
  input: {
    mu: 'src/cli/main.ts',
    daemon: 'src/daemon/main.ts',
    graph: 'src/worker/thread.ts',
    past: 'src/worker/past/thread.ts',
    parse: 'src/extract/thread.ts',
  },
  platform: 'node',
  external: [
    ...['@duckdb/node-bindings', 'web-tree-sitter', '@fastify/swagger', '@fastify/swagger-ui'],
    // Never loaded, for the server has compilers of its own.
    ...['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler'],
  ],
  // Some packages have a second form, which names its parts in a way that only Node understands.
  resolve: { mainFields: ['module', 'main'] },
  output: {
    dir: 'dist/bin',
    cleanDir: true,
    // What nearly every command needs, in one file instead of twenty.
    codeSplitting: { groups: [{ name: 'asking', test: /\/src\/client\/node\.ts$/ }] },
  },
})
