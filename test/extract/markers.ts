/**
 * Inline markers: a fixture states its own expectation under the code.
 *
 *     class Cart:
 *     #     ^^^^ definition.class Cart
 *
 * A marker line is a line whose text holds `^`s and then words; the carets stand
 * under the name token of the nearest line above that is no marker line.
 */
import type { FileFacts } from '../../src/extract/facts.ts'

/** `line:column marker`, 1-based line, 0-based column: one string a marker, for readable diffs. */
export function expectedMarkers(text: string): string[] {
  const markers: string[] = []
  let code = 0
  for (const [index, line] of text.split('\n').entries()) {
    const match =
      /^\s*(?:#|\/\/|--|;|\/\*)[^^\w]*?(\^+)\s+([a-z]+(?:\.\w+)*(?: [^*\s]\S*(?: \S+?)?)?)\s*(?:\*\/)?$/.exec(
        line,
      )
    if (!match) code = index
    else markers.push(`${code + 1}:${line.indexOf('^')} ${match[2]}`)
  }
  return markers
}

/** Everything a marker can say about these facts. */
export function actualMarkers(facts: FileFacts): string[] {
  const at = (site: readonly [number, number], marker: string): string => `${site[0]}:${site[1]} ${marker}`
  return [
    ...facts.definitions
      .filter((definition) => definition.type !== 'MODULE')
      .map((definition) => at(definition.site, `definition.${definition.kind} ${definition.qualified}`)),
    ...facts.references.map((reference) => at(reference.site, `reference.${reference.kind}`)),
    ...facts.imports.map((i) =>
      at(
        i.site,
        `import ${i.specifier}${i.wildcard ? '#*' : i.name === undefined ? '' : `#${i.name}`}${i.local === undefined ? '' : ` ${i.local}`}`,
      ),
    ),
    ...facts.exports.map((e) => at(e.site, `export ${e.name}`)),
  ]
}
