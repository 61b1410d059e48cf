/** Rules of `expressions`, `types` and `patterns` in `language.json`. */

/** How a node of some type is read as an expression, a type or a pattern. */
export interface Rule {
  readonly kind:
    | 'name'
    | 'self'
    | 'self_type'
    | 'super'
    | 'member'
    | 'call'
    | 'new'
    | 'unwrap'
    /** Types only: what is inside, when it is one thing alone. */
    | 'sole'
    | 'await'
    | 'element'
    | 'list'
    /** Values only: a map, by a pair with `key` and `value`. */
    | 'map'
    | 'union'
    /** Types only: `x is Foo`, what a function says of its first parameter. */
    | 'predicate'
    /** Types only: several at once. */
    | 'intersection'
    /** What a block ends with; one of several: `of` or `and`, or `and` of each child (of `arguments`); no value at all. */
    | 'block'
    | 'branches'
    | 'nothing'
    /** `a if c else b`: the first and the last named child. */
    | 'alternatives'
    | 'cast'
    | 'apply'
    | 'object'
    | 'builtin'
    /** Types only: one of the language's own, known by its text: `int`; with `of`, what is made of one, if `wider` has that: `int?`. */
    | 'primitive'
    /** `a + b`: what both sides are; a comparison is of `type`. */
    | 'operation'
    | 'operator'
    | 'macro'
    | 'assign'
    /** A class or function written as an expression. */
    | 'definition'
    /** A string in type position that holds a type (`"Foo"`). */
    | 'quoted'
    /** Patterns only: `{a, b: c}`, `[a, b]`, `a, b = f()`, a pair, a default. */
    | 'object_pattern'
    | 'list_pattern'
    | 'first_pattern'
    | 'pair_pattern'
    | 'shorthand_pattern'
    /** `Point(x, y)`: parts by position; the value itself where `wrappers` names the callee (field `of`). */
    | 'call_pattern'
    /** `..`: after it, positions are not known. */
    | 'rest_pattern'
    /** `(a, b)` as value, type and pattern: an object with members `0`, `1`. */
    | 'tuple'
    /** `{ N = 1, order.Customer }`: an object with what has a name, its own or that of what it is (C#). */
    | 'named'
    /** Types only: what a function gives back, one type or a tuple; `(a, b int)` is two. */
    | 'results'
    /** Types only: a built-in container, with the types of its keys and its elements (`of`). */
    | 'container'
    /** Types only: fields without a name for the whole (`struct { a, b T }`), as an object. */
    | 'record'
    /** Types only: of a function, by what it gives back (`of`): an object whose call gives that. */
    | 'function'
    /** Types only: that of a value, `typeof x`. */
    | 'query'
    /** Types only: what a type has at a name, `T['name']`, or at any index, `T[number]`. */
    | 'lookup'
    /** Types only: one of two, `of` and `and`; which one, nobody says. */
    | 'conditional'
    /** Objects only: `...x`, all that a value holds. */
    | 'spread'
  /** Way to the inner expression (`way.ts`: a field, mostly); without it, the first named child. */
  readonly of?: string
  /** Second inner field of a pair or a ternary; of `record`, kind of node that goes over the keys of another type. */
  readonly and?: string
  /** Field of the name token; of a union of values, of its operator: `a && b` is `b`, other than logical ones give built-in values. */
  readonly name?: string
  /** Of `member`: it stands for what is called by the name, where calls stand apart. */
  readonly called?: true
  /** Field of the argument list. */
  readonly arguments?: string
  /** Field of a type; of an operation, the type of comparisons; of an object pattern, what the whole is said to be: `Point { x, y }`. */
  readonly type?: string
  /** Of `member`: a path, at whose head `pathWords` mean modules. */
  readonly path?: true
  /** Of `container`: way to the type of its keys. Of `record`: kind of node for any other name. Of `element`: which keys name a member, see `indexName`. */
  readonly keys?: string
  /** Of `unwrap`: the text that means what `self` points to (`**self`), whose type has a name or an argument. */
  readonly behind?: string
  /** Of `unwrap`: the operator that takes an element instead (`<-`). Of `member`: kind of the last child that does (`?[i]`). */
  readonly element?: string
  /** Of `call`: what stands between the type and the name where an instance is meant: `Store.super.put()` (Java). */
  readonly through?: string
  /** Of `new`: where a class body may stand that makes it a class of its own (Java). */
  readonly body?: string
  /** Of `new`: field of what its fields are given (Rust). */
  readonly fields?: string
  /** Of `new` and `call`: field of type arguments that stand beside what is made or called. */
  readonly types?: string
}
