/**
 * What must not outlive the bench: daemons, child processes, temporary folders.
 *
 * Each is put here by who makes it. They are undone last first, once, whether the
 * bench ends, fails or is interrupted.
 */
export class Undo {
  readonly #steps: (() => unknown)[] = []
  #running: Promise<void> | undefined

  /** From then on nothing new may be begun. */
  get begun(): boolean {
    return this.#running !== undefined
  }

  add(step: () => unknown): void {
    this.#steps.push(step)
  }

  /** Never rejects: a step that fails is told on stderr, and the others are made. */
  all(): Promise<void> {
    this.#running ??= this.#run()
    return this.#running
  }

  async #run(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step()
      } catch (error) {
        process.stderr.write(`bench: not cleaned up: ${error instanceof Error ? error.message : error}\n`)
      }
    }
  }
}
