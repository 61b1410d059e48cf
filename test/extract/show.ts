/** Expressions as short text, for readable expectations. */
import type { FileFacts } from '../../src/extract/facts.ts'

/** `<Item>` an instance, `[x]` a list, `xs[]` an element, `f(1)` a call, `self(A)`; locals by name. */
export function show(facts: FileFacts, index: number): string {
  const e = facts.expressions[index]!
  const of = (inner: number): string => show(facts, inner)
  const name = (definition: number): string => facts.definitions[definition]!.qualified
  switch (e.kind) {
    case 'name':
      return e.name
    case 'local':
      return facts.bindings[e.binding]!.name
    case 'definition':
    case 'self':
    case 'self_type':
    case 'super':
      return `${e.kind}(${name(e.definition)})`
    case 'member':
      return `${of(e.of)}.${e.name}`
    case 'call':
      return `${of(e.of)}(${e.arguments ?? ''})`
    case 'new':
      return `new ${of(e.of)}`
    case 'instance':
      return `<${of(e.of)}>`
    case 'apply':
    case 'inferred':
      return `${of(e.of)}{${e.arguments.map(of).join(', ')}}`
    case 'list':
      return `[${of(e.of)}]`
    case 'union':
      return e.of.map(of).join(' | ')
    case 'await':
      return `await ${of(e.of)}`
    case 'element':
      return `${of(e.of)}[]`
    case 'handed':
      return `${of(e.of)}(${e.argument}/${e.arguments})`
    case 'mapped':
    case 'alike':
    case 'unless':
    case 'failing':
      return of(e.of)
    case 'import':
      return `import(${facts.imports[e.import]!.specifier})`
    case 'object':
      return `{${Object.entries(e.values ?? {}).map(([key, value]) => `${key}: ${of(value)}`)}}`
    case 'narrowed':
    case 'held':
    case 'given':
    case 'keyed':
      return `${of(e.of)} by ${of(e.by)}`
    case 'intersection':
      return e.of.map(of).join(' & ')
    case 'parameter':
      return `<${e.at}>${e.of === undefined ? '' : of(e.of)}`
    case 'builtin':
      return e.text === undefined ? 'builtin' : `'${e.text}'`
    case 'unknown':
      return '?'
  }
}
