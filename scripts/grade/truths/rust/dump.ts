/**
 * Runs `cargo check` on the crates below a folder and keeps, of each of them, what rustc knows of its
 * syntax (`-Zunpretty=hir-tree`) and of its typed bodies (`-Zunpretty=thir-tree`).
 *
 * A wrapper around rustc runs it twice more for the wanted crates. The trees are large (a few kilobytes a
 * line of source), so awk keeps of them, on the way, only the lines that are read here. Everything happens
 * in a temporary folder; the crates themselves come from a directory source that holds the folder's crates
 * and those of `MU_CRATES` (or `rust-crates` beside the folder), because there is no network registry.
 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

/** One crate as rustc saw it; paths in the dumps are turned into those below the root. */
export interface Dump {
  readonly crate: string
  readonly hir: readonly string[]
  readonly thir: readonly string[]
}

export interface Crate {
  readonly name: string
  /** Below the root, POSIX. */
  readonly folder: string
}

export function dumps(root: string): Dump[] {
  if (spawnSync('cargo', ['--version']).status !== 0)
    throw new Error('the truth for Rust needs cargo and rustc (https://rustup.rs)')
  const crates = cratesBelow(root, '')
  if (crates.length === 0) throw new Error(`no Cargo.toml with a package below ${root}`)
  const work = mkdtempSync(join(tmpdir(), 'mu-rust-'))
  try {
    writeScratch(root, crates, work)
    run(crates, work)
    return crates.flatMap((crate) => dumpOf(root, crate, work))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function cratesBelow(root: string, folder: string): Crate[] {
  const manifest = join(root, folder, 'Cargo.toml')
  const name = existsSync(manifest) ? nameIn(readFileSync(manifest, 'utf8')) : undefined
  const below = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
    .map((entry) => entry.name)
    .sort()
    .flatMap((entry) => cratesBelow(root, folder === '' ? entry : `${folder}/${entry}`))
  return name === undefined ? below : [{ name, folder }, ...below]
}

function nameIn(manifest: string): string | undefined {
  return /^\[package\][^[]*?^name\s*=\s*"([^"]+)"/ms.exec(manifest)?.[1]
}

/** A package that depends on every crate, and a directory source that has them. */
function writeScratch(root: string, crates: readonly Crate[], work: string): void {
  const source = join(work, 'source')
  for (const folder of [source, join(work, 'src'), join(work, '.cargo'), join(work, 'out')]) mkdirSync(folder)
  for (const { folder } of crates) link(join(root, folder), source)
  const others = resolve(process.env.MU_CRATES ?? join(root, '../rust-crates'))
  for (const folder of existsSync(others) ? cratesBelow(others, '') : []) {
    if (!crates.some(({ name }) => name === folder.name)) link(join(others, folder.folder), source)
  }
  writeFileSync(
    join(work, '.cargo/config.toml'),
    `[source.crates-io]\nreplace-with = "here"\n[source.here]\ndirectory = "${source}"\n[net]\noffline = true\n`,
  )
  const wanted = crates.map(({ name }) => {
    const features = FEATURES[name]
    return features ? `${name} = { version = "*", features = ${JSON.stringify(features)} }` : `${name} = "*"`
  })
  writeFileSync(
    join(work, 'Cargo.toml'),
    `[package]\nname = "scratch"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n${wanted.join('\n')}\n`,
  )
  writeFileSync(join(work, 'src/lib.rs'), '')
  const names = crates.map(({ name }) => name.replaceAll('-', '_')).join('|')
  writeFileSync(join(work, 'hir.awk'), HIR_LINES)
  writeFileSync(join(work, 'thir.awk'), THIR_LINES)
  writeFileSync(join(work, 'rustc.sh'), wrapper(work, names))
  chmodSync(join(work, 'rustc.sh'), 0o755)
}

/** A directory source wants a checksum file; Debian's crates have one. */
function link(folder: string, source: string): void {
  const name = folder.split('/').at(-1)!
  if (existsSync(join(folder, '.cargo-checksum.json'))) {
    symlinkSync(resolve(folder), join(source, name))
    return
  }
  mkdirSync(join(source, name))
  for (const entry of readdirSync(folder)) symlinkSync(resolve(folder, entry), join(source, name, entry))
  writeFileSync(join(source, name, '.cargo-checksum.json'), '{"files":{},"package":null}')
}

/** Cargo wants every crate that some platform would need; those that are not there are made, empty. */
function run(crates: readonly Crate[], work: string): void {
  const env = {
    ...process.env,
    RUSTC_WRAPPER: join(work, 'rustc.sh'),
    CARGO_TARGET_DIR: join(work, 'target'),
  }
  for (const made = new Set<string>(); ; ) {
    const done = spawnSync('cargo', ['check', '--offline', '--quiet'], { cwd: work, env, encoding: 'utf8' })
    if (done.status === 0) return
    const missing = /no matching package named `([^`]+)` found/.exec(done.stderr)?.[1]
    if (missing === undefined || made.has(missing))
      throw new Error(`cargo check of ${crates.map(({ name }) => name).join(', ')} failed:\n${done.stderr}`)
    made.add(missing)
    writeEmpty(missing, join(work, 'source'))
  }
}

/** An empty crate with the version and the features that the others ask of it. */
function writeEmpty(name: string, source: string): void {
  const manifests = readdirSync(source)
    .map((folder) => join(source, folder, 'Cargo.toml'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
  const asked = manifests.flatMap((text) =>
    text.split(/^\[/m).filter((section) => section.split(']\n')[0]!.endsWith(`dependencies.${name}`)),
  )
  const version = asked.flatMap((one) => /version = "[^\d]*([\d.]+)/.exec(one)?.[1] ?? [])[0] ?? '0'
  const full = [...version.split('.').filter(Boolean), '0', '0'].slice(0, 3).join('.')
  const features = [
    ...asked.flatMap((one) => [...(one.split(/^features =/m)[1] ?? '').matchAll(/"([\w-]+)"/g)]),
    ...manifests.flatMap((text) => [...text.matchAll(new RegExp(`"${name}\\??/([\\w-]+)"`, 'g'))]),
  ].map(([, feature]) => `${feature} = []`)
  const made = join(source, name)
  mkdirSync(join(made, 'src'), { recursive: true })
  writeFileSync(join(made, 'src/lib.rs'), '')
  writeFileSync(join(made, '.cargo-checksum.json'), '{"files":{},"package":null}')
  writeFileSync(
    join(made, 'Cargo.toml'),
    `[package]\nname = "${name}"\nversion = "${full}"\n[features]\n${[...new Set(features)].join('\n')}`,
  )
}

function dumpOf(root: string, { name, folder }: Crate, work: string): Dump[] {
  const crate = name.replaceAll('-', '_')
  if (!existsSync(join(work, 'out', `${crate}.cwd`))) return []
  // Spans are relative to the folder rustc was started in, or go through the directory source.
  const started = readFileSync(join(work, 'out', `${crate}.cwd`), 'utf8').trim()
  const own = join(work, 'source', folder.split('/').at(-1)!)
  const read = (kind: string) =>
    readFileSync(join(work, 'out', `${crate}.${kind}`), 'utf8')
      .replaceAll(/span: ([^\s:]+\.rs):/g, (all, path: string) => {
        const below = relative(own, resolve(started, path))
        if (!below.startsWith('..')) return `span: ${join(folder, below)}:`
        const direct = relative(root, resolve(started, path))
        return direct.startsWith('..') ? all : `span: ${direct}:`
      })
      .split('\n')
  return [{ crate, hir: read('hir'), thir: read('thir') }]
}

const SKIPPED = new Set(['target', 'node_modules', '.git', 'tests', 'examples', 'benches', 'fuzz'])

/** What is switched on beyond the defaults, so that more of a crate is compiled. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  tokio: ['full'],
  serde_json: ['raw_value'],
}

/** Runs rustc as asked, and twice more for the wanted crates. Build scripts are crates of other names. */
function wrapper(work: string, names: string): string {
  return `#!/bin/sh
rustc=$1
shift
"$rustc" "$@" || exit $?
[ "$1" = --crate-name ] || exit 0
case $2 in ${names}) ;; *) exit 0 ;; esac
pwd >"${work}/out/$2.cwd"
export RUSTC_BOOTSTRAP=1
for tree in hir thir; do
  "$rustc" "$@" --cap-lints allow -Zunpretty=$tree-tree 2>"${work}/out/$2.$tree.log" |
    awk -f "${work}/$tree.awk" >"${work}/out/$2.$tree"
done
`
}

const DEEP = ' '.repeat(24)

/** Owners, their kinds and spans; of an impl, the lines between its head and its items. */
const HIR_LINES = `
/^DefId/ { print; inside = 0; next }
/^${' '.repeat(16)}(kind|span): / { print; inside = 0; next }
/^${DEEP}of_trait: / { inside = 1 }
/^${DEEP}items: / { inside = 0 }
inside { sub(/^${DEEP}/, ""); print }
`

/** Bodies, calls and constructions with their spans. */
const THIR_LINES = `
{ sub(/^ +/, "") }
/^DefId|^body:|^Call \\{|^fun:|^Adt \\{|^span: |^from_hir_call|^ty: FnDef|^ty: Closure|^did: |^flags: IS_|^closure_id: / { print substr($0, 1, 4000) }
`
