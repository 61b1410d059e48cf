/**
 * What build files say that steers linking: where a project of Java or C# begins,
 * which other projects it sees, and (C#) what all its files take for themselves.
 * Of Gradle's programs, only what is said plainly is read.
 */
import type { Problem } from '../extract/problem.ts'
import { fileName, folderOf, inside, joinPath } from './paths.ts'
import { type Element, elementsAt, readXml, textAt } from './xml.ts'

/** `pom.xml`, `build.gradle`, `.csproj`. */
export interface BuildProject {
  readonly kind: 'project'
  /** Other names it goes by: `maven:group:artifact`. */
  readonly names: readonly string[]
  /** Folders in which a project begins, as `project:family:folder`. */
  readonly begins: readonly string[]
  readonly references: readonly Reference[]
  /** The project whose references are its own too: a parent in Maven. */
  readonly parent?: string
  readonly usings: readonly Using[]
}

/** `settings.gradle`: the projects of a build by path (`:a:b`) and by accessor (`a.b`). */
export interface BuildSettings {
  readonly kind: 'settings'
  readonly begins: readonly string[]
  readonly projects: Readonly<Record<string, string>>
}

export interface Reference {
  /** A name to ask for (`project:…`, `maven:…`), or one of the build's settings (`gradle:…`). */
  readonly to: string
  /** Only the project's tests see it. */
  readonly forTests?: true
  /** Its tests are seen, not only what it is made of. */
  readonly tests?: true
}

/** `<Using Include="X" Static="true" Alias="Y" />` */
export interface Using {
  readonly specifier: string
  readonly alias?: string
}

export type BuildReader = (path: string, text: string, problems: Problem[]) => BuildProject | BuildSettings

export function buildReaderOf(path: string): BuildReader | undefined {
  const name = fileName(path)
  if (name === 'pom.xml') return readPom
  // Named after its folder where a build prefers that to many files of one name.
  const gradle = /^(.+)\.gradle(?:\.kts)?$/.exec(name)?.[1]
  if (gradle === 'build' || (gradle !== undefined && gradle === fileName(folderOf(path)))) return readGradle
  if (gradle === 'settings') return readSettings
  return name === SHARED_PROPERTIES || name.endsWith('.csproj') ? readCsproj : undefined
}

/** Where the provider of a project's folder is asked for. */
export function projectAt(family: string, folder: string): string {
  return `project:${family}:${folder}`
}

/** Taken by all projects beneath, the nearest above alone. */
export const SHARED_PROPERTIES = 'Directory.Build.props'

function readPom(path: string, text: string, problems: Problem[]): BuildProject {
  const root = rootOf(text, 'project', problems)
  if (root === undefined) return NO_PROJECT
  const parentGroup = textAt(root, 'parent', 'groupId')
  const group = textAt(root, 'groupId') ?? parentGroup ?? ''
  const named = (of: Element) => {
    const its = textAt(of, 'groupId') ?? ''
    return `maven:${OWN_GROUP.test(its) ? group : its}:${textAt(of, 'artifactId') ?? ''}`
  }
  const [parent] = elementsAt(root, 'parent')
  return {
    kind: 'project',
    names: [`maven:${group}:${textAt(root, 'artifactId') ?? ''}`],
    begins: [projectAt('java', folderOf(path))],
    references: elementsAt(root, 'dependencies', 'dependency').map((one) => ({
      to: named(one),
      ...(textAt(one, 'scope') === 'test' ? { forTests: true } : {}),
      ...(textAt(one, 'type') === 'test-jar' || textAt(one, 'classifier') === 'tests' ? { tests: true } : {}),
    })),
    ...(parent === undefined ? {} : { parent: named(parent) }),
    usings: [],
  }
}

function readGradle(path: string, text: string): BuildProject {
  const references = [...withoutComments(text).matchAll(GRADLE_REFERENCE)].map(
    ([, configuration = '', fixtures, project, accessor, after]): Reference => ({
      to: `gradle:${project ?? accessor}`,
      ...(/^test|Test/.test(configuration) ? { forTests: true } : {}),
      ...(fixtures !== undefined || /\btest/i.test(after ?? '') ? { tests: true } : {}),
    }),
  )
  return {
    kind: 'project',
    names: [],
    begins: [projectAt('java', folderOf(path))],
    references,
    usings: [],
  }
}

function readSettings(path: string, text: string): BuildSettings {
  const root = folderOf(path)
  const plain = withoutComments(text)
  const moved = new Map([...plain.matchAll(GRADLE_FOLDER)].map(([, project, folder]) => [project!, folder!]))
  const projects: Record<string, string> = {}
  for (const [, list = ''] of plain.matchAll(GRADLE_INCLUDE)) {
    for (const [, said = ''] of list.matchAll(/['"]([\w.:-]+)['"]/g)) {
      const names = said.split(':').filter((name) => name !== '')
      const project = `:${names.join(':')}`
      const folder = moved.has(project)
        ? joinPath(root, moved.get(project)!)
        : names.reduce((at, name) => inside(at, name), root)
      if (folder === undefined || names.length === 0) continue
      projects[project] = folder
      projects[names.map(camel).join('.')] = folder
    }
  }
  const folders = [...new Set(Object.values(projects))]
  return { kind: 'settings', begins: folders.map((folder) => projectAt('java', folder)), projects }
}

function readCsproj(path: string, text: string, problems: Problem[]): BuildProject {
  const root = rootOf(text, 'Project', problems)
  if (root === undefined) return NO_PROJECT
  const folder = folderOf(path)
  const usings = new Map<string, Using>()
  for (const { attributes } of elementsAt(root, 'ItemGroup', 'Using')) {
    const { Include: include, Remove: remove, Alias: alias } = attributes
    for (const one of listed(remove)) usings.delete(one)
    for (const one of listed(include))
      usings.set(one, { specifier: one, ...(alias === undefined ? {} : { alias }) })
  }
  return {
    kind: 'project',
    names: [],
    begins: fileName(path) === SHARED_PROPERTIES ? [] : [projectAt('csharp', folder)],
    references: elementsAt(root, 'ItemGroup', 'ProjectReference').flatMap(({ attributes }) =>
      listed(attributes.Include).flatMap((one) => {
        const file = joinPath(folder, one.replaceAll('\\', '/'))
        return file === undefined ? [] : [{ to: projectAt('csharp', folderOf(file)) }]
      }),
    ),
    usings: [...usings.values()],
  }
}

/** A list as MSBuild writes it; what is computed is nobody's to know. */
function listed(text: string | undefined): string[] {
  const all = (text ?? '').split(';').map((one) => one.trim())
  return all.filter((one) => one !== '' && !/[$@%*]/.test(one))
}

function rootOf(text: string, name: string, problems: Problem[]): Element | undefined {
  const root = readXml(text)
  if ('message' in root) {
    const before = text.slice(0, root.offset)
    const column = root.offset - (before.lastIndexOf('\n') + 1)
    problems.push({ kind: 'syntax', message: root.message, line: before.split('\n').length, column })
    return undefined
  }
  return root.name === name ? root : undefined
}

/** Not inside quotes: `'https://host'` is no comment. */
function withoutComments(text: string): string {
  return text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_, quoted) => quoted ?? ' ',
  )
}

/** `my-lib` → `myLib`: the name of its accessor. */
function camel(name: string): string {
  return name.replace(/[-_.]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const NO_PROJECT: BuildProject = { kind: 'project', names: [], begins: [], references: [], usings: [] }
const OWN_GROUP = /^\$\{(?:project\.|pom\.)?groupId\}$/
/** `implementation project(':a')`, `api(testFixtures(projects.a.b))`: configuration, fixtures, path, accessor, what follows. */
const GRADLE_REFERENCE =
  /\b(\w+)[ \t]*\(?[ \t]*(testFixtures\s*\(\s*)?(?:project\s*\(\s*(?:path\s*[:=]\s*)?['"]([\w.:-]+)['"]|projects\.([\w.]+))([^\n]*)/g
const GRADLE_INCLUDE = /\binclude\b\s*\(?((?:\s*,?\s*['"][\w.:-]+['"])+)/g
const GRADLE_FOLDER =
  /\bproject\s*\(\s*['"]([\w.:-]+)['"]\s*\)\.projectDir\s*=\s*(?:new\s+File|file|File)\s*\((?:[\w.]+\s*,\s*)?['"]([^'"$]+)['"]/g
