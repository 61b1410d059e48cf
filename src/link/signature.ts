/**
 * The types of a method's parameters and results, spelled so that two spellings of
 * one signature are one text: names of parameters left out, names of types said in
 * full, by their package. Aliases are not looked through.
 */
import type { Inquiry } from './inquiry.ts'
import { definitionOf, type Place } from './meaning.ts'
import { moduleName } from './names.ts'
import { packageAt, packOf } from './packages.ts'
import { settleNames } from './typetext.ts'
import type { Unit } from './unit.ts'

/** Undefined when some type in it is not known. */
export function signatureOf(ask: Inquiry, place: Place): string | undefined {
  const { unit, index } = place
  return ask.trace.derive(unit.signatures, index, undefined, () => {
    const { parameters = [], return_type: result = '' } = ask.signature(place)
    const types = parameters.map(({ type = '', variadic }) =>
      variadic ? `...${type.replace(/^\.\.\./, '')}` : type,
    )
    const text = `func(${types.join(',')})${result}`
    const typeParameters = definitionOf(place).typeParameters ?? []
    let known = true
    const spelled = settleNames(text, (name, of) => {
      if (of === undefined) return own(unit, index, name, typeParameters)
      const pack = packageNamed(ask, unit, of)
      if (pack === undefined) known = false
      return `${pack}.${name}`
    })
    return known ? spelled : undefined
  })
}

/** The language's own name, a type parameter (which is nothing others could name), or one of the package. */
function own(unit: Unit, index: number, name: string, typeParameters: readonly string[]): string {
  if (name === 'any') return 'interface {}'
  if (typeParameters.includes(name)) return `${unit.path}$${name}`
  if (unit.policy.globals.includes(name)) return name
  return `${packOf(unit.path, packageAt(unit.facts, index), unit.policy)}.${name}`
}

function packageNamed(ask: Inquiry, unit: Unit, name: string): string | undefined {
  const [one] = moduleName(ask, unit, name, 'type')
  if (one?.kind === 'package') return one.pack
  return one?.kind === 'external' ? `ext:${one.name}` : undefined
}
