/** A name that nothing around it in its file settles: what it means, `link` asks. */
export interface FreeName {
  readonly kind: 'name'
  readonly name: string
  /** The definition from whose body it is seen. */
  readonly scope: number
  /** It stands before that body, where the members of a class are not seen: among its bases (C#, Java). */
  readonly head?: true
  /** What is called by it, a variable is not: calls stand apart (Java). */
  readonly called?: true
  /** It stands in code that an ordinary build leaves out. */
  readonly off?: true
}
