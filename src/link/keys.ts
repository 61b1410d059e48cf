/**
 * Keys: the names of base lookups, as 32-bit numbers.
 *
 * A base lookup asks other files' facts one direct question ("what does `N`
 * mean in file `P`"). Linking records the key of each; when facts change, the
 * keys whose answers changed name the files to link again. Two questions may
 * share a key by chance: that costs a needless link, never a wrong answer.
 *
 * Kept numbers on disk: raise `KEYS_VERSION` when anything here changes.
 */

export const KEYS_VERSION = 3

/** Multiplies and shifts until every bit of the text counts (FNV-1a, then a finalizer). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finish(hash)
}

export const keyOf = {
  /** Is there a source file, of which language and package. */
  file: (path: number) => mix(1, path, 0),
  /** Which source files lie directly in a folder. */
  folder: (folder: string, family: string) => mix(2, hashText(folder), hashText(family)),
  /** Does any source file lie in or below a folder. */
  tree: (folder: string, family: string) => mix(3, hashText(folder), hashText(family)),
  /** What a configuration file says. */
  config: (path: string) => mix(4, hashText(path), 0),
  /** Which configuration files provide a package: `npm:name`, `go:module`, `crate:name`. */
  provider: (name: string) => mix(5, hashText(name), 0),
  /** What a module-level name is in a file. */
  name: (path: number, name: string) => mix(6, path, hashText(name)),
  /** What a file exports under a name. */
  export: (path: number, name: string) => mix(7, path, hashText(name)),
  /** Its `export *`, wildcard imports and `__all__`. */
  stars: (path: number) => mix(8, path, 0),
  /** What a class itself declares under a name. */
  member: (path: number, qualified: string, name: string) =>
    mix(9, path, mix(0, hashText(qualified), hashText(name))),
  bases: (path: number, qualified: string) => mix(10, path, hashText(qualified)),
  returns: (path: number, qualified: string) => mix(11, path, hashText(qualified)),
  /** Members of a name given to types of a name, anywhere. */
  extension: (owner: string, name: string) => mix(12, hashText(owner), hashText(name)),
  /** Bases given to types of a name, anywhere. */
  extensionBases: (owner: string) => mix(13, hashText(owner), 0),
  /** Which files declare a name in a package. */
  declares: (pack: string, name: string) => mix(14, hashText(pack), hashText(name)),
  /** Is there such a package, or one inside it. */
  package: (pack: string) => mix(15, hashText(pack), 0),
  /** Members given to types of a name, anywhere. */
  given: (owner: string) => mix(40, hashText(owner), 0),
  /** Which interfaces are filed under a name (`promises.ts`). */
  promising: (name: string) => mix(41, hashText(name), 0),
  /** Which methods an interface itself declares. */
  methods: (path: number, qualified: string) => mix(42, path, hashText(qualified)),
  /** The types of a method's parameters and results, as written. */
  signature: (path: number, qualified: string) => mix(43, path, hashText(qualified)),
  /** The types of a function's parameters. */
  parameters: (path: number, qualified: string) => mix(50, path, hashText(qualified)),
  /** What constructs a class, where code cannot say its name. */
  constructors: (path: number, qualified: string) => mix(61, path, hashText(qualified)),
  /** The bindings of a function's parameters. */
  taken: (path: number, qualified: string) => mix(60, path, hashText(qualified)),
} as const

/** Sorted, without repeats. */
export function sortedKeys(keys: readonly number[]): Int32Array {
  const sorted = new Int32Array(keys).sort()
  let length = 0
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = sorted[i]!
  }
  return sorted.slice(0, length)
}

function mix(kind: number, a: number, b: number): number {
  return finish(Math.imul(Math.imul(kind + 1, 0x9e3779b1) ^ a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35))
}

function finish(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x7feb352d)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x846ca68b)
  return (hash ^ (hash >>> 16)) | 0
}
