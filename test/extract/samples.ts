/** Every fixture of extraction and a quarter of those of linking in each language, whole and cut off in the middle of something: trees with errors. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languageOf } from '../../src/extract/language.ts'

export interface Sample {
  readonly path: string
  readonly language: string
  readonly text: string
}

export function samples(): readonly Sample[] {
  const counts = new Map<string, number>()
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const language = languageOf(path)
      if (language === undefined) return []
      const place = `${folder} ${language}`
      const count = counts.get(place) ?? 0
      counts.set(place, count + 1)
      if (folder !== FOLDERS[0] && count % 4 !== 0) return []
      const text = readFileSync(join(folder, path), 'utf8')
      const cut = text.slice(0, Math.floor(text.length * 0.6))
      return [
        { path, language, text },
        { path: `${path}, cut off`, language, text: cut },
      ]
    }),
  )
}

const FOLDERS = ['fixtures/', '../link/conformance/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
)
