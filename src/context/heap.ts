/** A heap of numbers: the least of those that were added comes out first. */
export class Heap {
  readonly #values: number[] = []

  add(value: number): void {
    const values = this.#values
    let at = values.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (values[parent]! <= value) break
      values[at] = values[parent]!
      at = parent
    }
    values[at] = value
  }

  take(): number | undefined {
    const values = this.#values
    const least = values[0]
    const last = values.pop()
    if (last === undefined || values.length === 0) return least
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child + 1 < values.length && values[child + 1]! < values[child]!) child++
      if (child >= values.length || values[child]! >= last) break
      values[at] = values[child]!
      at = child
    }
    values[at] = last
    return least
  }
}
