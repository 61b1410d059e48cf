/**
 * Every knob of mu, in one table: the flags, the environment, `mu.toml`, the
 * validation and the README's table are all made from it, so that no knob can
 * exist in one of them only.
 *
 * A knob's `key` is its name in `mu.toml`; `--debounce-ms` and `MU_DEBOUNCE_MS`
 * follow from `debounce_ms` unless the table says otherwise. `unit` is for people;
 * the value is kept as it is written, and `config.ts` names it with its unit.
 */
import { availableParallelism } from 'node:os'

export interface Config {
  /** Folders as written, relative to the root; empty means all of it. */
  readonly watch: readonly string[]
  readonly host: string
  /** 0 asks the system for any free port. */
  readonly port: number
  readonly mode: 'events' | 'poll'
  readonly debounceMs: number
  readonly maxWaitMs: number
  readonly freshTimeoutMs: number
  /** Seconds. */
  readonly pollInterval: number
  readonly watcherFallback: boolean
  /** Seconds; 0 means never. */
  readonly sweepInterval: number
  readonly maxFileKb: number
  readonly threads: number
  readonly keepDeltas: number
  readonly keepDeltasHours: number
  /** Minutes; 0 means never. */
  readonly idleExit: number
  /** Empty means that none is asked for. */
  readonly token: string
  /** Empty: none. Relative to the root. */
  readonly tokenFile: string
  /** Both or none; relative to the root. */
  readonly tlsCert: string
  readonly tlsKey: string
  readonly allowedHosts: readonly string[]
  readonly logLevel: LogLevel
}

export type LogLevel = (typeof LOG_LEVELS)[number]

interface Common<T> {
  /** The key in `mu.toml`. */
  readonly key: string
  readonly env?: string
  readonly default: T | (() => T)
  /** How the README and the help name the default when it depends on the machine. */
  readonly defaultText?: string
  readonly unit?: string
  readonly doc: string
}

interface NumberKnob extends Common<number> {
  readonly kind: 'integer' | 'number'
  readonly min: number
  readonly max: number
}
interface SwitchKnob extends Common<boolean> {
  readonly kind: 'switch'
}
interface TextKnob extends Common<string> {
  readonly kind: 'text'
  readonly secret?: true
}
interface ChoiceKnob<T extends string> extends Common<T> {
  readonly kind: 'choice'
  readonly choices: readonly T[]
}
interface ListKnob extends Common<readonly string[]> {
  readonly kind: 'list'
  /** Parts the items in an environment variable. */
  readonly separator: string
  /** What one item is, in the help. */
  readonly item: string
}

export type Knob = NumberKnob | SwitchKnob | TextKnob | ChoiceKnob<string> | ListKnob

// Boxed in tuples, so that unions such as boolean are not taken apart.
type KnobOf<T> = [T] extends [number]
  ? NumberKnob
  : [T] extends [boolean]
    ? SwitchKnob
    : [T] extends [readonly string[]]
      ? ListKnob
      : [T] extends [string]
        ? string extends T
          ? TextKnob
          : ChoiceKnob<T>
        : never

type Table = { readonly [K in keyof Config]: KnobOf<Config[K]> }

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export const KNOBS: Table = {
  watch: {
    kind: 'list',
    key: 'watch',
    separator: ':',
    item: 'path',
    default: [],
    defaultText: 'the whole root',
    doc: 'Folders to index and watch, relative to the root.',
  },
  host: {
    kind: 'text',
    key: 'host',
    default: '127.0.0.1',
    doc: 'Address to listen on. Beyond loopback a token is required.',
  },
  port: {
    kind: 'integer',
    key: 'port',
    min: 0,
    max: 65535,
    default: 8765,
    doc: 'TCP port. When it is taken, the next free one; 0 means any.',
  },
  mode: {
    kind: 'choice',
    key: 'mode',
    env: 'MU_DAEMON_MODE',
    choices: ['events', 'poll'],
    default: 'events',
    doc: 'How changes are noticed: file-system events, or scans at an interval.',
  },
  debounceMs: {
    kind: 'integer',
    key: 'debounce_ms',
    min: 0,
    max: 60_000,
    default: 20,
    unit: 'ms',
    doc: 'A file is read when it has been quiet this long. Longer by itself in a burst.',
  },
  maxWaitMs: {
    kind: 'integer',
    key: 'max_wait_ms',
    min: 0,
    max: 600_000,
    default: 1000,
    unit: 'ms',
    doc: 'A file that never rests is read this long after its first change.',
  },
  freshTimeoutMs: {
    kind: 'integer',
    key: 'fresh_timeout_ms',
    min: 0,
    max: 60_000,
    default: 1000,
    unit: 'ms',
    doc: 'A read waits this long, at most, for the graph to be as new as the disk.',
  },
  pollInterval: {
    kind: 'number',
    key: 'poll_interval',
    min: 0.1,
    max: 86_400,
    default: 5,
    unit: 's',
    doc: 'Time between two scans in poll mode.',
  },
  watcherFallback: {
    kind: 'switch',
    key: 'watcher_fallback',
    default: true,
    doc: 'Poll when the file system cannot be watched. When off, the daemon ends instead.',
  },
  sweepInterval: {
    kind: 'number',
    key: 'sweep_interval',
    min: 0,
    max: 86_400,
    default: 300,
    unit: 's',
    doc: 'Time between two scans for what no event has told of; more when they are dear (1 % of a core); 0 means never.',
  },
  maxFileKb: {
    kind: 'integer',
    key: 'max_file_kb',
    min: 1,
    max: 1_048_576,
    default: 1024,
    unit: 'KiB',
    doc: 'Larger files are left out, and named in the status.',
  },
  threads: {
    kind: 'integer',
    key: 'threads',
    min: 1,
    max: 256,
    default: () => Math.max(1, availableParallelism() - 1),
    defaultText: 'cores − 1, at least 1',
    doc: "Threads that parse when many files are read at once, with the graph thread's help.",
  },
  keepDeltas: {
    kind: 'integer',
    key: 'keep_deltas',
    min: 0,
    max: 1_000_000,
    default: 1000,
    doc: 'Commits kept, so that a client that was away can resume.',
  },
  keepDeltasHours: {
    kind: 'number',
    key: 'keep_deltas_hours',
    min: 0,
    max: 87_600,
    default: 168,
    unit: 'h',
    doc: 'Of these, the ones that are kept: no older than this before the newest.',
  },
  idleExit: {
    kind: 'number',
    key: 'idle_exit',
    min: 0,
    max: 525_600,
    default: 0,
    unit: 'min',
    doc: 'The daemon ends when nobody has asked or listened for so long; 0 means never.',
  },
  token: {
    kind: 'text',
    key: 'token',
    secret: true,
    default: '',
    defaultText: 'none',
    doc: 'Asked for on TCP as `Authorization: Bearer …`. Prefer the environment: flags can be seen by others.',
  },
  tokenFile: {
    kind: 'text',
    key: 'token_file',
    default: '',
    defaultText: 'none',
    doc: 'A file that holds the token, readable by its owner only.',
  },
  tlsCert: {
    kind: 'text',
    key: 'tls_cert',
    default: '',
    defaultText: 'none',
    doc: 'A certificate (PEM): TCP is spoken with TLS. The Unix socket is not.',
  },
  tlsKey: {
    kind: 'text',
    key: 'tls_key',
    default: '',
    defaultText: 'none',
    doc: 'The private key of the certificate (PEM).',
  },
  allowedHosts: {
    kind: 'list',
    key: 'allowed_hosts',
    separator: ',',
    item: 'name',
    default: [],
    defaultText: 'none',
    doc: 'Host names, besides the loopback ones, under which it may be asked (`Host` and `Origin`).',
  },
  logLevel: {
    kind: 'choice',
    key: 'log_level',
    choices: LOG_LEVELS,
    default: 'info',
    doc: 'The least severe lines that are logged.',
  },
}

export const KNOB_NAMES = Object.keys(KNOBS) as readonly (keyof Config)[]

export function envName(knob: Knob): string {
  return knob.env ?? `MU_${knob.key.toUpperCase()}`
}

/** `--debounce-ms`; a switch also has its `--no-` form. */
export function flagName(knob: Knob): string {
  return `--${knob.key.replaceAll('_', '-')}`
}

export function defaultOf<T>(knob: { readonly default: T | (() => T) }): T {
  return typeof knob.default === 'function' ? (knob.default as () => T)() : knob.default
}

/** The default as people read it. */
export function defaultText(knob: Knob): string {
  return knob.defaultText ?? String(defaultOf<unknown>(knob as { readonly default: unknown }))
}
