import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { SHARED } from './test/shared.ts'

const shared = SHARED.map((folder) => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Daemons mostly wait, for the disk and for each other; vitest's own number on two cores is one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.ts'], exclude: shared } },
    ],
  },
})
