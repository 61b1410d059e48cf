/** Who tells the truth of a language. Compilers are loaded only when they are asked. */
import type { TruthOf } from './truth.ts'

export type Language = 'typescript' | 'python' | 'go' | 'java' | 'rust' | 'csharp'

export const LANGUAGES: readonly Language[] = ['typescript', 'python', 'go', 'java', 'rust', 'csharp']

/** Extensions of the files that a language's truth speaks of. JavaScript is TypeScript's. */
export const EXTENSIONS: Readonly<Record<string, Language>> = {
  '.ts': 'typescript',
  '.tsx': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.js': 'typescript',
  '.jsx': 'typescript',
  '.mjs': 'typescript',
  '.cjs': 'typescript',
  '.py': 'python',
  '.go': 'go',
  '.java': 'java',
  '.rs': 'rust',
  '.cs': 'csharp',
}

export async function truthOf(language: Language): Promise<TruthOf> {
  return (await LOADERS[language]()).truthOf
}

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly truthOf: TruthOf }>>> = {
  typescript: () => import('./truths/typescript.ts'),
  python: () => import('./truths/python.ts'),
  go: () => import('./truths/go.ts'),
  java: () => import('./truths/java.ts'),
  rust: () => import('./truths/rust.ts'),
  csharp: () => import('./truths/csharp.ts'),
}
