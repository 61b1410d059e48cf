/**
 * `tsconfig.json` and `jsconfig.json`: the nearest above a file, with what it
 * extends. Gives `paths` and `baseUrl`, and the way from an output file back to
 * its source (`outDir`, `rootDir`), which the compiler itself takes for project
 * references.
 */
import type { Tsconfig } from '../config.ts'
import type { Inquiry } from '../inquiry.ts'
import { folderOf, foldersUp, inside, joinPath } from '../paths.ts'
import type { Unit } from '../unit.ts'

type FileAt = (path: string) => Unit | undefined

interface Options {
  /** Folder that the targets of `paths` are relative to. */
  readonly pathsFrom?: string
  readonly paths?: Readonly<Record<string, readonly string[]>>
  readonly baseUrl?: string
  readonly outDir?: string
  readonly rootDir?: string
}

/** The file that a bare specifier means by `paths` or `baseUrl`. */
export function mappedPaths(
  ask: Inquiry,
  folder: string,
  specifier: string,
  fileAt: FileAt,
): Unit | undefined {
  for (const options of nearest(ask, folder)) {
    const { paths, pathsFrom, baseUrl } = options
    if (paths !== undefined && pathsFrom !== undefined) {
      for (const target of matching(paths, specifier)) {
        const path = joinPath(pathsFrom, target)
        const unit = path === undefined ? undefined : fileAt(path)
        if (unit !== undefined) return unit
      }
    }
    const path = baseUrl === undefined ? undefined : joinPath(baseUrl, specifier)
    const unit = path === undefined ? undefined : fileAt(path)
    if (unit !== undefined) return unit
  }
  return undefined
}

/** The source of an output file of the project in `folder`: `dist/a.js` → `src/a.ts`. */
export function sourceOf(ask: Inquiry, folder: string, output: string): Unit | undefined {
  const config = readConfig(ask, inside(folder, 'tsconfig.json'))
  if (config === undefined) return undefined
  const { outDir, rootDir } = optionsOf(ask, inside(folder, 'tsconfig.json'), config)
  if (outDir === undefined || rootDir === undefined || !output.startsWith(`${outDir}/`)) return undefined
  const stem = inside(rootDir, output.slice(outDir.length + 1)).replace(OUTPUT_ENDING, '')
  return (
    ask.file(`${stem}.ts`) ?? ask.file(`${stem}.tsx`) ?? ask.file(`${stem}.mts`) ?? ask.file(`${stem}.cts`)
  )
}

/** Of the nearest configuration; when it only refers to others (a "solution"), of those. */
function nearest(ask: Inquiry, folder: string): Options[] {
  for (const up of foldersUp(folder)) {
    for (const name of ['tsconfig.json', 'jsconfig.json']) {
      const path = inside(up, name)
      const config = readConfig(ask, path)
      if (config === undefined) continue
      const options = optionsOf(ask, path, config)
      if (options.paths !== undefined || options.baseUrl !== undefined) return [options]
      return [options, ...config.references.flatMap((to) => referred(ask, up, to))]
    }
  }
  return []
}

function referred(ask: Inquiry, folder: string, to: string): Options[] {
  const joined = joinPath(folder, to)
  if (joined === undefined) return []
  const path = joined.endsWith('.json') ? joined : inside(joined, 'tsconfig.json')
  const config = readConfig(ask, path)
  return config === undefined ? [] : [optionsOf(ask, path, config)]
}

/** What a configuration says with all that it extends: its own word first, then the last base's. */
function optionsOf(ask: Inquiry, path: string, config: Tsconfig, below: readonly string[] = []): Options {
  const folder = folderOf(path)
  const baseUrl = config.baseUrl === undefined ? undefined : joinPath(folder, config.baseUrl)
  const outDir = config.outDir === undefined ? undefined : joinPath(folder, config.outDir)
  const rootDir = rootOf(folder, config)
  let options: Options = {
    ...(config.paths !== undefined ? { paths: config.paths, pathsFrom: baseUrl ?? folder } : {}),
    ...(baseUrl !== undefined ? { baseUrl } : {}),
    ...(outDir !== undefined ? { outDir } : {}),
    ...(rootDir !== undefined ? { rootDir } : {}),
  }
  if (below.includes(path)) return options
  for (const base of config.extends.toReversed()) {
    const basePath = extended(ask, folder, base)
    const baseConfig = basePath === undefined ? undefined : readConfig(ask, basePath)
    if (basePath === undefined || baseConfig === undefined) continue
    options = { ...optionsOf(ask, basePath, baseConfig, [...below, path]), ...options }
  }
  return options
}

function rootOf(folder: string, config: Tsconfig): string | undefined {
  if (config.rootDir !== undefined) return joinPath(folder, config.rootDir)
  const [only, ...more] = config.include ?? []
  if (only === undefined || more.length > 0) return config.outDir === undefined ? undefined : folder
  return joinPath(folder, only.replace(/\/?\*.*$/, ''))
}

/** `extends` names a file beside it, or one in a package of the project. */
function extended(ask: Inquiry, folder: string, base: string): string | undefined {
  if (base.startsWith('.') || base.startsWith('/')) return withJson(ask, joinPath(folder, base))
  const name = base.split('/', base.startsWith('@') ? 2 : 1).join('/')
  const [manifest] = ask.providers(`npm:${name}`)
  if (manifest === undefined) return undefined
  const rest = base.slice(name.length + 1)
  return withJson(ask, joinPath(folderOf(manifest), rest === '' ? 'tsconfig.json' : rest))
}

function withJson(ask: Inquiry, path: string | undefined): string | undefined {
  if (path === undefined || readConfig(ask, path) !== undefined) return path
  if (readConfig(ask, `${path}.json`) !== undefined) return `${path}.json`
  return inside(path, 'tsconfig.json')
}

function readConfig(ask: Inquiry, path: string): Tsconfig | undefined {
  const config = ask.config(path)
  return config?.kind === 'tsconfig' ? config : undefined
}

/** Targets of the exact entry, else of the pattern with the longest beginning. */
function matching(paths: Readonly<Record<string, readonly string[]>>, specifier: string): string[] {
  const exact = Object.hasOwn(paths, specifier) ? paths[specifier] : undefined
  if (exact !== undefined) return [...exact]
  let best = -1
  let targets: string[] = []
  for (const [pattern, to] of Object.entries(paths)) {
    const star = pattern.indexOf('*')
    if (star <= best || star < 0) continue
    const end = pattern.slice(star + 1)
    if (specifier.length < pattern.length - 1 || !specifier.startsWith(pattern.slice(0, star))) continue
    if (!specifier.endsWith(end)) continue
    const middle = specifier.slice(star, specifier.length - end.length)
    best = star
    targets = to.map((one) => one.replace('*', middle))
  }
  return targets
}

const OUTPUT_ENDING = /(\.d)?\.[cm]?[jt]sx?$/
