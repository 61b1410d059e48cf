/** Every fixture of extraction and many of linking, whole and cut off in the middle of something: trees with errors. */
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
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path, index) => {
      if (folder !== FOLDERS[0] && index % 4 !== 0) return []
      const language = languageOf(path)
      if (language === undefined) return []
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
