/** C# namespaces: as Java packages, but a namespace also sees those around it. */
import { type Meaning, NOTHING } from '../meaning.ts'
import { declaredPack, packsUp, subPack } from '../packages.ts'
import { declared } from './java.ts'
import type { Resolver } from './resolver.ts'

export const csharp: Resolver = {
  resolve(ask, unit, specifier) {
    const { family } = unit.policy
    const name = specifier.replace(/^global::/, '')
    return ask.trace.derive(ask.modules, `${family} ${name}`, NOTHING, () => declared(ask, family, name))
  },

  ambient(ask, unit, name, pack) {
    if (name === 'global')
      return [
        { kind: 'package', pack: declaredPack(unit.policy.family, ''), origin: 'package' } satisfies Meaning,
      ]
    for (const around of packsUp(declaredPack(unit.policy.family, pack))) {
      const inner = subPack(around, name)
      if (ask.hasPackage(inner))
        return [{ kind: 'package', pack: inner, origin: 'package' } satisfies Meaning]
    }
    return NOTHING
  },
}
