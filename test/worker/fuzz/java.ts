/** Java: packages by declaration, static and wildcard imports. What stands alone elsewhere is put in a class. */
import { block, type Dialect } from './braces.ts'
import type { Item } from './model.ts'
import { dotted, folder, lines } from './print.ts'
import type { Tongue } from './tongues.ts'

export const java: Tongue = {
  name: 'java',
  pathOf: (path) => `${path}.java`,
  print: (path, file) => {
    const imports = file.items.filter(({ kind }) => IMPORTS.has(kind))
    const rest = file.items.filter(({ kind }) => !IMPORTS.has(kind))
    const text = lines({ ...file, items: [...imports, ...rest] }, (item) => printItem(path, item))
    const inside = folder(path)
    return inside === '' ? text : `package ${dotted(inside)};\n\n${text}`
  },
  extras: [
    [
      'pom.xml',
      [
        undefined,
        '<project><artifactId>m</artifactId><modules><module>p</module></modules></project>',
        '<project><build><sourceDirectory>p</sourceDirectory></build></project>',
        '<project><modules>',
      ],
    ],
    ['p/pom.xml', [undefined, '<project><artifactId>p</artifactId></project>', '<']],
    ['settings.gradle', [undefined, "include ':p', ':r'\n", 'include(']],
    ['build.gradle', [undefined, "dependencies { implementation project(':p') }\n"]],
    ['.muignore', [undefined, 'r/\n', '*.java\n!a.java\n']],
  ],
}

const IMPORTS = new Set<Item['kind']>(['import', 'module', 'star', 'reexport'])

function printItem(path: string, item: Item): string {
  switch (item.kind) {
    case 'import':
      return `import ${packageOf(item.from)}${item.name};`
    case 'module':
      return `import static ${packageOf(item.from)}Delta.${item.local};`
    case 'star':
      return `import ${packageOf(item.from)}*;`
    case 'reexport':
      return `import static ${packageOf(item.from)}${item.name ?? 'Echo'}.*;`
    case 'function': {
      const parameter = item.parameter === undefined ? '' : `${item.type ?? 'int'} ${item.parameter}`
      const method = `static ${item.returns ?? 'void'} ${item.name}(${parameter}) {\n${block(DIALECT, item.body, item.returns)}  }`
      return `class ${hostOf(path)} {\n  ${method}\n}`
    }
    case 'class': {
      const fields = item.fields.map(({ name, type }) => `  ${type} ${name} = new ${type}();\n`)
      const methods = item.methods.map(
        ({ name, returns, body }) =>
          `  ${returns ?? 'void'} ${name}() {\n${block(DIALECT, body, returns)}  }\n`,
      )
      const base = item.base === undefined ? '' : ` extends ${item.base}`
      return `public class ${item.name}${base} {\n${fields.join('')}${methods.join('')}}`
    }
    case 'variable':
      return `interface Held { ${item.of} ${item.name} = new ${item.of}(); }`
    case 'comment':
      return `// ${item.text}`
  }
}

const DIALECT: Dialect = {
  base: 'super',
  shadow: ({ name }) => `int ${name} = 1;`,
  nested: ({ name, calls }) => `Runnable ${name} = () -> ${calls}();`,
}

function packageOf(from: string): string {
  const inside = folder(from)
  return inside === '' ? '' : `${dotted(inside)}.`
}

function hostOf(path: string): string {
  return path.length % 2 ? 'Echo' : 'Host'
}
