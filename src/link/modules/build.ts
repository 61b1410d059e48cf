/**
 * Build constraints (Go): which of several files that declare the same thing is built.
 *
 * A file may be only for some systems, by its name (`_linux`, `_windows_amd64`) or by
 * a condition (`//go:build unix && !cgo`), and then others have variants of what it
 * declares. A build sees one of them; a graph of the sources must choose one too, and
 * the same one on every machine. So each file is seen on one platform: the first of
 * `PLATFORMS` that builds it, with the tags it asks for. That is linux/amd64 with the
 * newest Go for nearly all.
 */
import { fileName } from '../paths.ts'
import type { Unit } from '../unit.ts'

export interface Platform {
  /** The same text for the same platform; empty for the usual one. */
  readonly name: string
  readonly system: string
  readonly machine: string
  readonly tags: ReadonlySet<string>
}

/** The platform a file is seen on. */
export function platformOf(unit: Unit): Platform {
  const condition = conditionOf(unit)
  if (condition === undefined) return USUAL
  const tags = new Set([...condition.matchAll(/(?<![!\w.])[a-z]\w*/g)].map(([tag]) => tag).filter(isOwnTag))
  for (const { system, machine } of PLATFORMS) {
    for (const more of tags.size > 0 ? [NO_TAGS, tags] : [NO_TAGS]) {
      const name = system === USUAL.system && machine === USUAL.machine && more === NO_TAGS ? '' : undefined
      const platform = { name: name ?? `${system}/${machine} ${[...more]}`, system, machine, tags: more }
      if (holds(condition, platform)) return platform
    }
  }
  return USUAL
}

/** Those that are built on the platform go before the others. */
export function builtFirst<T>(all: readonly T[], unitOf: (one: T) => Unit, platform = USUAL): readonly T[] {
  const built = all.filter((one) => isBuilt(unitOf(one), platform))
  return built.length === 0 || built.length === all.length
    ? all
    : [...built, ...all.filter((one) => !built.includes(one))]
}

export function isBuilt(unit: Unit, platform: Platform = USUAL): boolean {
  const condition = conditionOf(unit)
  return condition === undefined || holds(condition, platform)
}

/** What the file's name and its own condition ask for, as one condition. */
function conditionOf({ path, facts }: Unit): string | undefined {
  const parts = fileName(path)
    .replace(/(?:_test)?\.go$/, '')
    .split('_')
    .slice(1)
  const machine = MACHINES.has(parts.at(-1) ?? '') ? parts.pop() : undefined
  const system = SYSTEMS.has(parts.at(-1) ?? '') ? parts.pop() : undefined
  const all = [system, machine, facts.condition && written(facts.condition)].filter((one) => one)
  return all.length === 0 ? undefined : all.map((one) => `(${one})`).join('&&')
}

/** `//go:build` as it is; the older `// +build` lines in the same words. */
function written(comments: string): string {
  const lines = comments.split('\n')
  const line = lines.find((one) => one.startsWith('//go:build'))
  if (line !== undefined) return line.slice('//go:build'.length)
  return lines
    .map((one) => one.replace(/^\/\/\s*\+build\s*/, '').trim())
    .map(
      (one) =>
        `(${one
          .split(/\s+/)
          .map((any) => `(${any.replaceAll(',', '&&')})`)
          .join('||')})`,
    )
    .join('&&')
}

function holds(condition: string, platform: Platform): boolean {
  const tokens = condition.match(/\|\||&&|[!()]|[\w.]+/g) ?? []
  let at = 0
  const any = (): boolean => {
    let value = all()
    while (tokens[at] === '||') {
      at++
      value = all() || value
    }
    return value
  }
  const all = (): boolean => {
    let value = one()
    while (tokens[at] === '&&') {
      at++
      value = one() && value
    }
    return value
  }
  const one = (): boolean => {
    const token = tokens[at++]
    if (token === '!') return !one()
    if (token !== '(') return token !== undefined && isTrue(token, platform)
    const value = any()
    at++
    return value
  }
  return any()
}

function isTrue(tag: string, { system, machine, tags }: Platform): boolean {
  if (tag === system || tag === machine || tags.has(tag) || ALWAYS.test(tag)) return true
  return (tag === 'unix' && UNIX.has(system)) || IMPLIED[system] === tag
}

/** A tag that whoever builds may give; `ignore` is by custom given by nobody. */
function isOwnTag(tag: string): boolean {
  return !SYSTEMS.has(tag) && !MACHINES.has(tag) && tag !== 'unix' && tag !== 'ignore' && !ALWAYS.test(tag)
}

const NO_TAGS: ReadonlySet<string> = new Set()
const USUAL: Platform = { name: '', system: 'linux', machine: 'amd64', tags: NO_TAGS }
const ALWAYS = /^(?:gc|cgo|go1\.\d+)$/

const UNIX = new Set([
  ...['linux', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'dragonfly', 'solaris', 'illumos', 'aix', 'android'],
  ...['ios', 'hurd'],
])
const SYSTEMS = new Set([...UNIX, 'windows', 'js', 'plan9', 'wasip1', 'zos', 'nacl'])
const MACHINES = new Set([
  ...['amd64', 'arm64', '386', 'arm', 'wasm', 'ppc64', 'ppc64le', 'mips', 'mipsle', 'mips64', 'mips64le'],
  ...['riscv64', 's390x', 'loong64', 'sparc64', 'riscv', 'ppc', 'sparc', 's390', 'armbe', 'arm64be'],
])
const IMPLIED: Readonly<Record<string, string>> = { android: 'linux', ios: 'darwin', illumos: 'solaris' }

const PLATFORMS = [...SYSTEMS].flatMap((system) => [...MACHINES].map((machine) => ({ system, machine })))
