/** What a step does to a project. Pure. */
import type { Step } from './arbitrary.ts'
import { COHERENT } from './coherent.ts'
import type { FileModel, Item, Project } from './model.ts'

/** A text or nothing for each file outside the languages, in the order in which `config` counts them. */
export type Extras = readonly (readonly [path: string, texts: readonly (string | undefined)[]])[]

/** What a project starts with. */
export function firstOf(extras: Extras): Map<string, string> {
  return new Map(extras.flatMap(([path, [text]]) => (text === undefined ? [] : [[path, text] as const])))
}

/** `history` holds the projects before, oldest first. */
export function afterStep(
  project: Project,
  step: Step,
  history: readonly Project[],
  extras: Extras,
): Project {
  const paths = [...project.files.keys()].sort()
  const pick = (n: number): string | undefined => paths[n % Math.max(paths.length, 1)]
  switch (step.kind) {
    case 'write':
      return withFile(project, step.path, step.file)
    case 'put':
      return edit(project, pick(step.file), ({ items, ...rest }) => {
        const at = step.at % (items.length + 1)
        return { ...rest, items: [...items.slice(0, at), step.item, ...items.slice(at)] }
      })
    case 'cut':
      return edit(project, pick(step.file), ({ items, ...rest }) => ({
        ...rest,
        items: items.filter((_, i) => i !== step.at % Math.max(items.length, 1)),
      }))
    case 'rename': {
      const only = step.file === undefined ? undefined : pick(step.file)
      return { ...project, files: mapFiles(project, (file, path) => renamed(file, path, step, only)) }
    }
    case 'retype':
      return edit(project, pick(step.file), ({ items, ...rest }) => {
        const at = step.at % Math.max(items.length, 1)
        return {
          ...rest,
          items: items.map((item, i) => (i === at ? retyped(item, step.part, step.to) : item)),
        }
      })
    case 'method':
      return edit(project, pick(step.file), ({ items, ...rest }) => {
        const classes = items.filter((item) => item.kind === 'class')
        const changed = classes[step.at % Math.max(classes.length, 1)]
        return { ...rest, items: items.map((item) => (item === changed ? withMethod(changed, step) : item)) }
      })
    case 'carry': {
      const file = project.files.get(pick(step.file) ?? '')
      const item = file?.items[step.at % Math.max(file.items.length, 1)]
      if (item === undefined) return project
      const left = edit(project, pick(step.file), ({ items, ...rest }) => ({
        ...rest,
        items: items.filter((one) => one !== item),
      }))
      return edit(left, pick(step.to), ({ items, ...rest }) => ({ ...rest, items: [...items, item] }))
    }
    case 'restore': {
      const [path, file] = COHERENT[step.which % COHERENT.length]!
      return withFile(project, path, file)
    }
    case 'remove':
      return withFile(project, pick(step.file), undefined)
    case 'move': {
      const from = pick(step.file)
      const file = from === undefined ? undefined : project.files.get(from)
      return file ? withFile(withFile(project, from, undefined), step.to, file) : project
    }
    case 'moveFolder':
      return {
        files: moved(project.files, step.from, step.to),
        extras: moved(project.extras, step.from, step.to),
      }
    case 'break':
      return edit(project, pick(step.file), (file) => ({
        ...file,
        broken: { at: step.at % (file.items.length + 1), text: step.text },
      }))
    case 'mend':
      return edit(project, pick(step.file), ({ items }) => ({ items }))
    case 'comment':
      return edit(project, pick(step.file), ({ items, ...rest }) => {
        const at = step.at % (items.length + 1)
        const comment: Item = { kind: 'comment', text: `note ${step.at}` }
        return { ...rest, items: [...items.slice(0, at), comment, ...items.slice(at)] }
      })
    case 'config': {
      const extra = extras[step.which % Math.max(extras.length, 1)]
      if (!extra) return project
      const [path, texts] = extra
      const text = texts[step.text % texts.length]
      const all = new Map(project.extras)
      if (text === undefined) all.delete(path)
      else all.set(path, text)
      return { ...project, extras: all }
    }
    case 'tear': {
      const [path, text] = [...project.extras][step.which % Math.max(project.extras.size, 1)] ?? []
      if (path === undefined || text === undefined) return project
      return { ...project, extras: new Map(project.extras).set(path, text.slice(0, step.at % text.length)) }
    }
    case 'switch':
      return history[step.back % Math.max(history.length, 1)] ?? project
    case 'undo':
      return history.at(-2) ?? project
    case 'restart':
      return project
  }
}

function withFile(project: Project, path: string | undefined, file: FileModel | undefined): Project {
  if (path === undefined) return project
  const files = new Map(project.files)
  if (file) files.set(path, file)
  else files.delete(path)
  return { ...project, files }
}

function edit(project: Project, path: string | undefined, change: (file: FileModel) => FileModel): Project {
  const file = path === undefined ? undefined : project.files.get(path)
  return file ? withFile(project, path, change(file)) : project
}

function mapFiles(
  project: Project,
  change: (file: FileModel, path: string) => FileModel,
): Map<string, FileModel> {
  return new Map([...project.files].map(([path, file]) => [path, change(file, path)]))
}

function renamed(
  file: FileModel,
  path: string,
  { from, to }: { readonly from: string; readonly to: string },
  only: string | undefined,
): FileModel {
  if (only !== undefined && only !== path) return file
  // Paths and kinds are other words than names, so a blind replacement is a rename.
  return JSON.parse(JSON.stringify(file).replaceAll(`"${from}"`, `"${to}"`)) as FileModel
}

function moved<T>(files: ReadonlyMap<string, T>, from: string, to: string): Map<string, T> {
  const result = new Map<string, T>()
  for (const [path, file] of files) {
    const inside = path.startsWith(`${from}/`) && !to.startsWith(`${from}/`)
    result.set(inside ? to + path.slice(from.length) : path, file)
  }
  return result
}

function retyped(item: Item, part: Extract<Step, { kind: 'retype' }>['part'], to: string | undefined): Item {
  if (item.kind === 'class') {
    const { base: _, ...rest } = item
    if (part === 'base') return to === undefined ? rest : { ...rest, base: to }
    if (part === 'field') return { ...item, fields: to === undefined ? [] : [{ name: 'x', type: to }] }
    return { ...item, methods: item.methods.map((method) => withResult(method, to)) }
  }
  if (item.kind !== 'function') return item
  return part === 'type' && to !== undefined
    ? { ...item, parameter: item.parameter ?? 'x', type: to }
    : withResult(item, to)
}

function withMethod(
  item: Extract<Item, { kind: 'class' }>,
  { method, to }: Extract<Step, { kind: 'method' }>,
): Item {
  const { methods } = item
  const at = method % Math.max(methods.length, 1)
  const [one] = methods.slice(at)
  const others = methods.filter((_, i) => i !== at)
  return one === undefined || to === undefined
    ? { ...item, methods: others }
    : { ...item, methods: [...others, { ...one, name: to }] }
}

function withResult<T extends { readonly returns?: string }>(item: T, to: string | undefined): T {
  const { returns: _, ...rest } = item
  return (to === undefined ? rest : { ...rest, returns: to }) as T
}
