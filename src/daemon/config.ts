/**
 * The configuration: flags > environment > `mu.toml` in the root > defaults.
 *
 * A pure function of its four sources, except for reading `mu.toml` and the token's file. A value that
 * cannot be used is an error that names where it stands (`--port`, `MU_PORT`,
 * `mu.toml: port`), never a silent default: a knob that seems set and is not is
 * worse than a daemon that does not start.
 *
 * Errors  `bad_config`.
 */
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse, TomlError } from 'smol-toml'
import { MuError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { type Config, defaultOf, envName, flagName, KNOB_NAMES, KNOBS, type Knob } from './knobs.ts'
import { watchedFolders } from './root.ts'

/** Values given on the command line, by knob name: strings, booleans, or lists of strings. */
export type Flags = { readonly [K in keyof Config]?: unknown }

/** Variables of a process, in words of our own: who compiles against the client need not have Node's types. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface Sources {
  readonly flags?: Flags
  readonly env?: Environment
  /** The text of `mu.toml`; absent when there is none. */
  readonly toml?: string | undefined
  /** Reads the token out of `token_file`. */
  readonly readToken?: (file: string) => string
}

export function resolveConfig({ flags = {}, env = {}, toml, readToken }: Sources): Config {
  const file = toml === undefined ? {} : parseToml(toml)
  refuseUnknown(Object.keys(file))
  const values = KNOB_NAMES.map((name) => {
    const knob: Knob = KNOBS[name]
    const flag = flags[name]
    if (flag !== undefined) return [name, read(knob, flag, flagName(knob))]
    const variable = env[envName(knob)]
    if (variable !== undefined && variable !== '')
      return [name, read(knob, split(knob, variable), envName(knob))]
    if (file[knob.key] !== undefined) return [name, read(knob, file[knob.key], `mu.toml: ${knob.key}`)]
    return [name, defaultOf<unknown>(knob as { readonly default: unknown })]
  })
  const config = Object.fromEntries(values) as Config
  const token = config.token || (config.tokenFile && readToken?.(config.tokenFile)) || ''
  return checkTogether({ ...config, token })
}

/** `resolveConfig` with the root's `mu.toml`. */
export function loadConfig(root: string, flags: Flags, env: Environment): Config {
  const toml = readToml(join(root, 'mu.toml'))
  return resolveConfig({ flags, env, toml, readToken: (file) => readToken(resolve(root, file)) })
}

/** The variables of an environment that are settings. */
export function settingsIn(env: Environment): Environment {
  const names = KNOB_NAMES.map((name) => envName(KNOBS[name]))
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
}

/** Finds the mistakes that a start would find, without starting. Errors: `bad_config`. */
export function checkConfig(root: string, flags: Flags, env: Environment): void {
  watchedFolders(root, loadConfig(root, flags, env).watch)
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Others must not be able to read it, or it is no secret. */
function readToken(path: string): string {
  try {
    if ((statSync(path).mode & 0o077) !== 0) {
      throw bad('token_file', `${path} can be read by others`, `chmod 600 ${path}`)
    }
    const token = readFileSync(path, 'utf8').trim()
    if (token === '') throw bad('token_file', `${path} is empty`)
    return token
  } catch (error) {
    throw error instanceof MuError ? error : bad('token_file', (error as Error).message)
  }
}

function checkTogether(config: Config): Config {
  if (config.maxWaitMs < config.debounceMs) {
    throw bad('max_wait_ms', `is ${config.maxWaitMs}, which is less than debounce_ms (${config.debounceMs})`)
  }
  if ((config.tlsCert === '') !== (config.tlsKey === '')) {
    const [given, missing] = config.tlsCert === '' ? ['tls_key', 'tls_cert'] : ['tls_cert', 'tls_key']
    throw bad(given, `is set, and ${missing} is not`, 'TLS needs a certificate and its private key.')
  }
  if (!/^[\x21-\x7e]*$/.test(config.token)) {
    throw bad(
      'token',
      'holds a character that a header cannot carry',
      'Use letters, digits and signs, no spaces.',
    )
  }
  if (!isLoopback(config.host) && config.token === '') {
    throw bad(
      'host',
      `is ${config.host}, which other machines can reach, and no token is set`,
      'Set MU_TOKEN or token_file to a long random text, or listen on 127.0.0.1.',
    )
  }
  return config
}

function readToml(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw bad('mu.toml', `cannot be read: ${(error as Error).message}`)
  }
}

function parseToml(text: string): Record<string, unknown> {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '')
    throw new MuError('bad_config', `mu.toml:${error.line}:${error.column}: ${reason}`)
  }
}

function refuseUnknown(keys: readonly string[]): void {
  const known = KNOB_NAMES.map((name) => KNOBS[name].key)
  const stranger = keys.find((key) => !known.includes(key))
  if (stranger === undefined) return
  const [near] = nearest(stranger, known)
  throw new MuError('bad_config', `mu.toml: ${stranger}: there is no such key`, {
    hint: near ? `Did you mean ${near}?` : `The keys are ${known.join(', ')}.`,
    ...(near ? { suggestions: [near] } : {}),
  })
}

/** An environment variable's text, parted when the knob is a list. */
function split(knob: Knob, text: string): unknown {
  return knob.kind === 'list' ? text.split(knob.separator).filter((item) => item !== '') : text
}

/** The value as the knob means it. Strings are read as numbers and switches where those are meant. */
function read(knob: Knob, raw: unknown, source: string): unknown {
  switch (knob.kind) {
    case 'integer':
    case 'number': {
      const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw
      const whole = knob.kind === 'integer'
      const fits = typeof value === 'number' && value >= knob.min && value <= knob.max
      if (fits && (!whole || Number.isInteger(value))) return value
      const unit = knob.unit ? ` ${knob.unit}` : ''
      const wanted = `${whole ? 'a whole number' : 'a number'} from ${knob.min} to ${knob.max}${unit}`
      throw bad(source, `must be ${wanted}, not ${show(raw)}`)
    }
    case 'switch': {
      const value = typeof raw === 'string' ? SWITCH[raw.toLowerCase()] : raw
      if (typeof value === 'boolean') return value
      throw bad(source, `must be true or false, not ${show(raw)}`)
    }
    case 'choice':
      if (typeof raw === 'string' && knob.choices.includes(raw)) return raw
      throw bad(source, `must be one of ${knob.choices.join(', ')}, not ${show(raw)}`)
    case 'text':
      if (typeof raw === 'string') return raw
      throw bad(source, `must be text, not ${knob.secret ? `a ${typeof raw}` : show(raw)}`)
    case 'list':
      if (Array.isArray(raw) && raw.every((item) => typeof item === 'string' && item !== '')) return raw
      throw bad(source, `must be a list of texts, none of them empty, not ${show(raw)}`)
  }
}

function bad(source: string, problem: string, hint?: string): MuError {
  return new MuError('bad_config', `${source}: ${problem}`, hint ? { hint } : {})
}

function show(raw: unknown): string {
  return JSON.stringify(raw) ?? String(raw)
}

const SWITCH: Readonly<Record<string, boolean>> = {
  true: true,
  on: true,
  yes: true,
  '1': true,
  false: false,
  off: false,
  no: false,
  '0': false,
}
