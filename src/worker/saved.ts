/** Files that somebody saved, and what the graph knows of them. */

/** A file somebody saved: below the root, and the SHA-256 of its bytes, in hex; without it, as on disk now. */
export interface SavedFile {
  readonly path: string
  readonly sha256?: string
}

export interface FileState {
  readonly path: string
  readonly state: (typeof FILE_STATES)[number]
  /** Why it was left out. */
  readonly reason?: string
}

export interface FileStates {
  readonly seq: number
  readonly files: readonly FileState[]
}

/**
 * `in`: the graph shows these bytes. `pending`: they are on disk, and not in the graph yet.
 * `different`: other bytes are on disk. `missing`: there is no such file. `skipped`: left out,
 * with the reason. `ignored`: not watched. `unsupported`: of no language mu reads.
 */
export const FILE_STATES = [
  'in',
  'pending',
  'different',
  'missing',
  'skipped',
  'ignored',
  'unsupported',
] as const
