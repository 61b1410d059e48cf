/** The languages of the convergence test: how each prints what random projects are made of. */
import { csharp } from './csharp.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import type { FileModel } from './model.ts'
import { python } from './python.ts'
import { rust } from './rust.ts'
import type { Extras } from './steps.ts'
import { javascript, tsx, typescript } from './typescript.ts'

export interface Tongue {
  readonly name: string
  /** The file on disk for a path without extension. */
  pathOf(path: string): string
  print(path: string, file: FileModel): string
  /** Configuration and ignore files with the texts they may have; a project starts with the first of each. */
  readonly extras: Extras
}

export const TONGUES: readonly Tongue[] = [typescript, tsx, javascript, python, go, java, rust, csharp]
