/**
 * One program over all TypeScript and JavaScript sources of a tree.
 *
 * A tree may hold several projects. The compiler's options come from the `tsconfig.json` or
 * `jsconfig.json` nearest to the root; how a specifier is resolved, from the one nearest to the
 * importing file, so that `paths` and `baseUrl` hold where they are written. What cannot be
 * resolved so is tried as a bundler would.
 *
 * Nothing above the root is looked at, but the types of Node that this repository itself uses.
 */
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export interface Project {
  readonly checker: ts.TypeChecker
  /** The graded files, sorted by path. */
  readonly files: readonly ts.SourceFile[]
  /** Relative to the root, POSIX. */
  pathOf(file: ts.SourceFile): string
  isGraded(file: ts.SourceFile): boolean
}

export function openProject(given: string): Project {
  const root = realpathSync(given)
  const paths = sourcesIn(root)
  const hidden = declarationsBeside(paths)
  const options = optionsFor(root, root, new Map()) ?? BUNDLER
  const host = hostFor(root, { ...options, ...FIXED }, hidden)
  const rootNames = paths.filter((path) => !hidden.has(path))
  const program = ts.createProgram({ rootNames, options: { ...options, ...FIXED }, host })
  const files = rootNames.flatMap((path) => {
    const file = program.getSourceFile(path)
    return file && program.getSyntacticDiagnostics(file).length === 0 ? [file] : []
  })
  const graded = new Set(files)
  return {
    checker: program.getTypeChecker(),
    files,
    pathOf: (file) => relative(root, file.fileName).split(sep).join('/'),
    isGraded: (file) => graded.has(file),
  }
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) return []
      if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : sourcesIn(path)
      return entry.isFile() && ENDINGS.has(extname(entry.name)) ? [path] : []
    })
    .sort()
}

/** Declarations of what stands beside them in code. */
function declarationsBeside(paths: readonly string[]): ReadonlySet<string> {
  const code = new Set(paths.filter((path) => !DECLARATION.test(path)).map((path) => stem(path)))
  return new Set(paths.filter((path) => DECLARATION.test(path) && code.has(path.replace(DECLARATION, ''))))
}

function stem(path: string): string {
  return path.slice(0, -extname(path).length)
}

function hostFor(root: string, options: ts.CompilerOptions, hidden: ReadonlySet<string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true)
  const inside = (path: string): boolean => path.startsWith(root + sep)
  const seen: ts.ModuleResolutionHost = {
    fileExists: (path) => inside(path) && !hidden.has(path) && host.fileExists(path),
    readFile: (path) => (inside(path) ? host.readFile(path) : undefined),
    directoryExists: (path) => root.startsWith(path) || (inside(path) && existsSync(path)),
    getCurrentDirectory: () => root,
  }
  const configs = new Map<string, ts.CompilerOptions | undefined>()
  return {
    ...host,
    fileExists: (path) => !hidden.has(path) && host.fileExists(path),
    getCurrentDirectory: () => root,
    resolveModuleNameLiterals: (literals, containing, _redirected, _options, file) => {
      const own = optionsFor(root, dirname(containing), configs)
      return literals.map((literal) => {
        for (const base of own ? [own, BUNDLER] : [BUNDLER]) {
          const all = { ...base, ...FIXED }
          const mode = ts.getModeForUsageLocation(file, literal, all)
          const found = ts.resolveModuleName(literal.text, containing, all, seen, undefined, undefined, mode)
          if (found.resolvedModule) return found
        }
        return { resolvedModule: undefined }
      })
    },
  }
}

/** What the nearest configuration from `folder` up to the root says. */
function optionsFor(
  root: string,
  folder: string,
  known: Map<string, ts.CompilerOptions | undefined>,
): ts.CompilerOptions | undefined {
  if (known.has(folder)) return known.get(folder)
  const path = ['tsconfig.json', 'jsconfig.json'].map((name) => join(folder, name)).find(existsSync)
  const above = (): ts.CompilerOptions | undefined =>
    folder === root || !folder.startsWith(root) ? undefined : optionsFor(root, dirname(folder), known)
  const options = path === undefined ? above() : readOptions(path)
  known.set(folder, options)
  return options
}

function readOptions(path: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  // Which files belong to the project is not asked: reading the folders would take long.
  const host = { ...ts.sys, readDirectory: () => [] }
  return { ...BUNDLER, ...ts.parseJsonConfigFileContent(config ?? {}, host, dirname(path)).options }
}

const BUNDLER: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ESNext,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
}

const FIXED: ts.CompilerOptions = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  maxNodeModuleJsDepth: 0,
  noLib: false,
  types: ['node'],
  typeRoots: [
    join(dirname(dirname(fileURLToPath(import.meta.resolve('typescript/package.json')))), '@types'),
  ],
  composite: false,
  incremental: false,
  noUncheckedIndexedAccess: false,
}

const ENDINGS: ReadonlySet<string> = new Set(['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'])
const DECLARATION = /\.d\.[mc]?ts$/

/** As mu's own defaults. */
const IGNORED: ReadonlySet<string> = new Set([
  ...['node_modules', 'bower_components', 'jspm_packages', 'vendor', 'site-packages', 'venv', 'virtualenv'],
  ...['__pycache__', '__pypackages__', 'dist', 'build', 'out', 'target', 'obj'],
])
