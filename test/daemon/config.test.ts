/** Where a setting comes from, and how a wrong one is answered. */
import { expect, test } from 'vitest'
import { resolveConfig, type Sources } from '../../src/daemon/config.ts'
import { envName, flagName, KNOB_NAMES, KNOBS } from '../../src/daemon/knobs.ts'
import { knobTable } from '../../src/daemon/table.ts'
import type { MuError } from '../../src/errors.ts'

test('flags win over the environment, that over mu.toml, that over the default', () => {
  const toml = 'port = 3\n'
  const env = { MU_PORT: '2' }
  expect(resolveConfig({ flags: { port: '1' }, env, toml }).port).toBe(1)
  expect(resolveConfig({ env, toml }).port).toBe(2)
  expect(resolveConfig({ toml }).port).toBe(3)
  expect(resolveConfig({}).port).toBe(8765)
})

test('an empty variable counts as not set', () => {
  expect(resolveConfig({ env: { MU_PORT: '' } }).port).toBe(8765)
})

const READ: readonly [what: string, sources: Sources, name: string, value: unknown][] = [
  ['a number from the environment', { env: { MU_DEBOUNCE_MS: '50' } }, 'debounceMs', 50],
  ['a fraction of a second', { env: { MU_POLL_INTERVAL: '0.5' } }, 'pollInterval', 0.5],
  ['the mode under its older name', { env: { MU_DAEMON_MODE: 'poll' } }, 'mode', 'poll'],
  ['a switch written as off', { env: { MU_WATCHER_FALLBACK: 'off' } }, 'watcherFallback', false],
  ['a switch in mu.toml', { toml: 'watcher_fallback = false' }, 'watcherFallback', false],
  ['a list in the environment', { env: { MU_WATCH: 'src:lib' } }, 'watch', ['src', 'lib']],
  ['a list in mu.toml', { toml: 'watch = ["a:b", "c"]' }, 'watch', ['a:b', 'c']],
  ['a list of names', { env: { MU_ALLOWED_HOSTS: 'mu.local,box' } }, 'allowedHosts', ['mu.local', 'box']],
  ['a flag as a list', { flags: { watch: ['src'] } }, 'watch', ['src']],
]

test.each(READ)('reads %s', (_, sources, name, value) => {
  expect(resolveConfig(sources)).toMatchObject({ [name]: value })
})

const REFUSED: readonly [what: string, sources: Sources, message: string][] = [
  [
    'a word for a number',
    { flags: { port: 'http' } },
    '--port: must be a whole number from 0 to 65535, not "http"',
  ],
  [
    'a port beyond the last',
    { env: { MU_PORT: '65536' } },
    'MU_PORT: must be a whole number from 0 to 65535',
  ],
  ['a fraction of a port', { toml: 'port = 1.5' }, 'mu.toml: port: must be a whole number'],
  [
    'an unknown mode',
    { env: { MU_DAEMON_MODE: 'psychic' } },
    'MU_DAEMON_MODE: must be one of events, poll, not "psychic"',
  ],
  ['a text for a list', { toml: 'watch = "src"' }, 'mu.toml: watch: must be a list of texts'],
  ['a number for a text', { toml: 'host = 5' }, 'mu.toml: host: must be text, not 5'],
  [
    'a maybe for a switch',
    { env: { MU_WATCHER_FALLBACK: 'maybe' } },
    'MU_WATCHER_FALLBACK: must be true or false',
  ],
  [
    'waits that contradict each other',
    { env: { MU_MAX_WAIT_MS: '5' } },
    'max_wait_ms: is 5, which is less than debounce_ms (20)',
  ],
  ['an unknown key', { toml: 'colour = 1' }, 'mu.toml: colour: there is no such key'],
  ['broken TOML, by its place', { toml: 'port = 1\nhost = = 2\n' }, 'mu.toml:2:8:'],
]

test.each(REFUSED)('refuses %s, naming where it stands', (_, sources, message) => {
  expect(() => resolveConfig(sources)).toThrow(message)
})

test('a misspelt key of mu.toml is answered with the right one', () => {
  const error = caught({ toml: 'debounce = 5' })
  expect(error.code).toBe('bad_config')
  expect(caught({ toml: 'debouce_ms = 5' }).details).toEqual({
    hint: 'Did you mean debounce_ms?',
    suggestions: ['debounce_ms'],
  })
})

test('a secret that is refused is not shown', () => {
  expect(caught({ toml: 'token = 424242' }).message).not.toContain('424242')
})

test('an address that others can reach needs a token', () => {
  expect(caught({ env: { MU_HOST: '0.0.0.0' } }).message).toContain('no token is set')
  expect(resolveConfig({ env: { MU_HOST: '0.0.0.0', MU_TOKEN: 'secret' } }).host).toBe('0.0.0.0')
  for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) {
    expect(resolveConfig({ env: { MU_HOST: host } }).host).toBe(host)
  }
})

test('every knob has a name of its own as flag, variable and key, and stands in the table', () => {
  const knobs = KNOB_NAMES.map((name) => KNOBS[name])
  for (const name of [envName, flagName] as const) expect(new Set(knobs.map(name)).size).toBe(knobs.length)
  const table = knobTable()
  for (const knob of knobs) {
    expect(table).toContain(`| \`${knob.key}\` |`)
    expect(table).toContain(`\`${envName(knob)}\``)
  }
})

function caught(sources: Sources): MuError {
  try {
    resolveConfig(sources)
  } catch (error) {
    return error as MuError
  }
  throw new Error('nothing was thrown')
}
