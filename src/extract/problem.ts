/** What is wrong with a file, where. */
export interface Problem {
  readonly kind: 'syntax' | 'missing' | 'limit'
  readonly message: string
  readonly line: number
  readonly column: number
}
