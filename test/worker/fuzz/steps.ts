/** What a step does to a project. Pure. */
import type { Step } from './arbitrary.ts'
import type { FileModel, Item, Project } from './model.ts'

/** A text or nothing for each file outside the languages, in the order in which `config` counts them. */
export type Extras = readonly (readonly [path: string, texts: readonly (string | undefined)[]])[]

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
    case 'remove':
      return withFile(project, pick(step.file), undefined)
    case 'move': {
      const from = pick(step.file)
      const file = from === undefined ? undefined : project.files.get(from)
      return file ? withFile(withFile(project, from, undefined), step.to, file) : project
    }
    case 'moveFolder':
      return { ...project, files: moved(project, step.from, step.to) }
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

function moved({ files }: Project, from: string, to: string): Map<string, FileModel> {
  const result = new Map<string, FileModel>()
  for (const [path, file] of files) {
    const inside = path.startsWith(`${from}/`) && !to.startsWith(`${from}/`)
    result.set(inside ? to + path.slice(from.length) : path, file)
  }
  return result
}
