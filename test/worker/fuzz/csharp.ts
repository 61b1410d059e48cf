/** C#: namespaces across files, partial classes, extension methods. */
import { block, type Dialect } from './braces.ts'
import type { Item } from './model.ts'
import { dotted, folder, lines } from './print.ts'
import type { Tongue } from './tongues.ts'

export const csharp: Tongue = {
  name: 'csharp',
  pathOf: (path) => `${path}.cs`,
  print: (path, file) => {
    const imports = file.items.filter(({ kind }) => IMPORTS.has(kind))
    const rest = file.items.filter(({ kind }) => !IMPORTS.has(kind))
    const uses = lines({ items: imports }, (item) => printItem(path, item))
    return `${uses}\nnamespace N${suffix(path)};\n\n${lines({ ...file, items: rest }, (item) => printItem(path, item))}`
  },
  extras: [
    [
      'm.csproj',
      [
        undefined,
        '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Using Include="N.p" /><Using Include="N" /></ItemGroup></Project>',
        '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Using Include="N.p.q.Foxtrot" Alias="Delta" /></ItemGroup></Project>',
        '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Using Include="N.p.Echo" Static="true" /></ItemGroup></Project>',
        '<Project><ItemGroup><ProjectReference Include="p/p.csproj" /></ItemGroup></Project>',
        '<Project><ItemGroup>',
      ],
    ],
    ['p/p.csproj', [undefined, '<Project><ItemGroup><Using Include="N" /></ItemGroup></Project>', '<']],
    [
      'Directory.Build.props',
      [undefined, '<Project><ItemGroup><Using Include="N.r" /></ItemGroup></Project>'],
    ],
    ['.muignore', [undefined, 'r/\n', '*.cs\n!a.cs\n']],
  ],
}

const IMPORTS = new Set<Item['kind']>(['import', 'module', 'star', 'reexport'])

function printItem(path: string, item: Item): string {
  switch (item.kind) {
    case 'import':
      return `using ${item.local ?? item.name} = N${suffix(item.from)}.${item.name};`
    case 'module':
      return `using static N${suffix(item.from)}.Delta;`
    case 'star':
      return `using N${suffix(item.from)};`
    case 'reexport':
      return `global using N${suffix(item.from)};`
    case 'function': {
      const parameter = item.parameter === undefined ? '' : `this ${item.type ?? 'int'} ${item.parameter}`
      return `public static class Host${path.length} {\n  public static ${item.returns ?? 'void'} ${item.name}(${parameter}) {\n${block(DIALECT, item.body, item.returns)}  }\n}`
    }
    case 'class': {
      const fields = item.fields.map(({ name, type }) => `  ${type} ${name} = new ${type}();\n`)
      const methods = item.methods.map(
        ({ name, returns, body }) =>
          `  public ${returns ?? 'void'} ${name}() {\n${block(DIALECT, body, returns)}  }\n`,
      )
      const base = item.base === undefined ? '' : ` : ${item.base}`
      return `public partial class ${item.name}${base} {\n${fields.join('')}${methods.join('')}}`
    }
    case 'variable':
      return `public interface I${item.of} { ${item.of} ${item.name} { get; } }`
    case 'comment':
      return `// ${item.text}`
  }
}

const DIALECT: Dialect = {
  base: 'base',
  shadow: ({ name }) => `var ${name} = 1;`,
  nested: ({ name, calls }) => `void ${name}() { ${calls}(); }`,
}

function suffix(path: string): string {
  const inside = folder(path)
  return inside === '' ? '' : `.${dotted(inside)}`
}
