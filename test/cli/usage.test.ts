/** What the command line says without a daemon: help, mistakes, exit codes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../daemon/temporary.ts'
import { mu } from './run.ts'

const COMMANDS = [
  ['daemon'],
  ['daemon', 'start'],
  ['daemon', 'stop'],
  ['daemon', 'restart'],
  ['daemon', 'status'],
  ['daemon', 'run'],
  ['query'],
  ['node'],
  ['neighbors'],
  ['callers'],
  ['impact'],
  ['path'],
  ['cycles'],
  ['read'],
  ['export'],
  ['events'],
  ['barrier'],
  ['verify'],
]

test('every command has help', async () => {
  const helps = await Promise.all(COMMANDS.map((command) => mu([...command, '--help'])))
  for (const [index, help] of helps.entries()) {
    expect(help.code).toBe(0)
    expect(help.stdout).toContain(`Usage: mu ${COMMANDS[index]!.join(' ')}`)
  }
})

test('the help of mu lists the exit codes', async () => {
  const { code, stdout } = await mu(['--help'])
  expect(code).toBe(0)
  expect(stdout).toContain('3  no daemon is running')
})

const MISTAKES: readonly [args: readonly string[], code: number, stderr: string][] = [
  [['deamon'], 2, "mu: unknown command 'deamon'\n    Did you mean daemon?"],
  [['daemon', 'strat'], 2, 'Did you mean start?'],
  [['query', 'x', '--nostart'], 2, 'Did you mean --no-start?'],
  [['neighbors', 'x', '--depth', '0', '--no-start'], 2, 'a whole number, 1 or more'],
  [['neighbors', 'x', '--type', 'LOVES', '--no-start'], 2, 'The edge types are CONTAINS'],
  [['callers', 'x', '--via', 'likes', '--no-start'], 2, 'The edge types are CONTAINS'],
  [['path', 'x', '--no-start'], 2, "missing required argument 'to'"],
  [['query', 'x', '--format', 'xml'], 2, 'Allowed choices are table, json, csv, tree'],
  [['export', '--format', 'xml'], 2, 'Allowed choices are json, ndjson, mu'],
  [['daemon', 'start', '--port', 'http'], 2, 'mu: --port: must be a whole number'],
  [['daemon', 'start', 'nowhere'], 2, 'mu: There is no folder'],
  [['daemon', 'start', '--host', '0.0.0.0'], 2, 'no token is set'],
  [['daemon', 'start', '--watch', 'nowhere'], 2, 'watch: nowhere: there is no folder'],
  [['daemon', 'restart', '--mode', 'psychic'], 2, '--mode: must be one of events, poll'],
  [['daemon', 'status'], 3, 'mu: No daemon is running for'],
  [['query', 'SELECT 1', '--no-start'], 3, 'Start it with "mu daemon start".'],
  [['events', '--no-start'], 3, 'No daemon is running'],
  // What looks like an option of mu itself is the value, where a value is due.
  [['events', '--since', '-Vx3:1', '--no-start'], 3, 'No daemon is running'],
  [['events', '--since', 'k:x'], 2, 'a sequence number'],
  [['events', '--event', 'moved'], 2, 'The kinds of event are added, modified, removed'],
]

test('a mistake is answered with a sentence, a way out and its exit code', async () => {
  const root = temporaryFolder()
  const env = { XDG_RUNTIME_DIR: temporaryFolder() }
  const answers = await Promise.all(MISTAKES.map(([args]) => mu(args, { cwd: root, env })))
  for (const [index, [, code, stderr]] of MISTAKES.entries()) {
    expect(answers[index]!.stderr).toContain(stderr)
    expect(answers[index]).toMatchObject({ code, stdout: '' })
  }
})

test('with --json an error is one line of JSON on stderr', async () => {
  const cwd = temporaryFolder()
  for (const args of [
    ['query', 'x', '--no-start', '--json'],
    ['qurey', '--json'],
  ]) {
    const { stderr, stdout } = await mu(args, { cwd })
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(stderr).error.hint).toBeTypeOf('string')
  }
})

test('stopping what does not run is told, and is no success', async () => {
  const cwd = temporaryFolder()
  const { code, stdout } = await mu(['daemon', 'stop'], { cwd })
  expect(stdout).toBe(`No daemon is running for ${cwd}.\n`)
  expect(code).toBe(3)
})

test('the root is found from a folder inside it', async () => {
  const root = temporaryFolder()
  mkdirSync(join(root, '.git'))
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  const { stderr } = await mu(['daemon', 'status'], { cwd: join(root, 'src/deep') })
  expect(stderr).toContain(`No daemon is running for ${root}.`)
})

test('a mistake in mu.toml stops a start and names the line', async () => {
  const root = temporaryFolder()
  writeFileSync(join(root, 'mu.toml'), 'port = 9000\ndebouce_ms = 5\n')
  const { code, stderr } = await mu(['daemon', 'start', root])
  expect(code).toBe(2)
  expect(stderr).toContain('mu.toml: debouce_ms: there is no such key\n')
  expect(stderr).toContain('Did you mean debounce_ms?')
})
