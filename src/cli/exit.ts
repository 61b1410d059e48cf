/**
 * Exit codes: what a script can tell from how a command ended. One table, shown by
 * `mu --help`, and held by `test/cli/exit.test.ts`. A code that has shipped keeps its meaning.
 */
import type { ErrorCode } from '../errors.ts'

export const EXIT = {
  ok: [0, 'done'],
  failed: [1, 'failed, or differences were found'],
  usage: [2, 'the command, the configuration or the statement is not valid'],
  not_running: [3, 'no daemon is running'],
  already_running: [4, 'a daemon is already running'],
  not_found: [5, 'there is no such node, or the name fits several'],
  busy: [6, 'not ready, too slow or too large: try again, or ask for less'],
  refused: [7, 'the daemon refuses the token or the host, or serves another root or version'],
} as const satisfies Record<string, readonly [code: number, meaning: string]>

export type Exit = keyof typeof EXIT

/** How a command ends that met this error. */
export function exitOf(code: ErrorCode): Exit {
  return EXIT_OF_ERROR[code] ?? 'failed'
}

/** The table as the help shows it. */
export function exitHelp(): string {
  return ['Exit codes:', ...Object.values(EXIT).map(([code, meaning]) => `  ${code}  ${meaning}`)].join('\n')
}

const EXIT_OF_ERROR: Partial<Record<ErrorCode, Exit>> = {
  bad_request: 'usage',
  bad_muql: 'usage',
  bad_message: 'usage',
  bad_root: 'usage',
  bad_config: 'usage',
  not_running: 'not_running',
  already_running: 'already_running',
  node_not_found: 'not_found',
  ambiguous_node: 'not_found',
  no_source: 'not_found',
  timeout: 'busy',
  too_large: 'busy',
  too_many: 'busy',
  too_many_clients: 'busy',
  too_many_subscriptions: 'busy',
  too_many_messages: 'busy',
  message_too_large: 'busy',
  not_ready: 'busy',
  query_timeout: 'busy',
  unauthorized: 'refused',
  forbidden_host: 'refused',
  forbidden_origin: 'refused',
  wrong_root: 'refused',
  wrong_version: 'refused',
}
