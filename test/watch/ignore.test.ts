/** What is watched; git itself is asked where git knows. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeDisk } from '../../src/watch/disk.ts'
import { IgnoreRules, isIgnoreFile } from '../../src/watch/ignore.ts'
import { makeRoot, write } from './room.ts'

/** Files by path, with their text; then for each path whether it is ignored (a folder ends with `/`). */
function check(files: Record<string, string>, expected: Record<string, boolean>, under = ''): void {
  const root = makeRoot(under)
  for (const [path, text] of Object.entries(files)) write(root, path, text)
  const rules = new IgnoreRules(nodeDisk(root))
  const judged = Object.keys(expected).map((path) => [
    path,
    rules.ignored(path.replace(/\/$/, ''), path.endsWith('/')),
  ])
  expect(Object.fromEntries(judged)).toEqual(expected)
}

test('hidden names, build and dependency folders are ignored at any depth, names that only look alike are not', () => {
  check(
    {},
    {
      'a.ts': false,
      'src/': false,
      '.env.ts': true,
      '.github/x.ts': true,
      'a/.hidden/b/c.ts': true,
      'node_modules/x/i.js': true,
      'packages/p/node_modules/': true,
      'dist/': true,
      'a/target/x.rs': true,
      '__pycache__/': true,
      'builder.ts': false,
      'src/distance.py': false,
      'targets/x.go': false,
      build: false,
      'bin/cli.js': false,
      'lib/a.py': false,
    },
  )
})

test('only the path below the root counts: a project in ~/build/.work/app is watched', () => {
  check({}, { 'a.ts': false, 'src/b.ts': false, 'build/c.ts': true }, 'build/.work/node_modules/app')
})

test('.gitignore works nested, negated and anchored', () => {
  check(
    {
      '.gitignore': '# rules\n*.gen.ts\n/only.ts\ndocs/\n!docs/keep.ts\n\\#odd.ts\nspace\\ \n',
      'a/.gitignore': '!x.gen.ts\nlocal.ts\n/top.ts\ndeep/y.ts\n',
    },
    {
      'p.gen.ts': true,
      'a/x.gen.ts': false,
      'a/b/x.gen.ts': false,
      'a/y.gen.ts': true,
      'only.ts': true,
      'a/only.ts': false,
      'docs/keep.ts': true,
      'a/docs/': true,
      '#odd.ts': true,
      'a/b/local.ts': true,
      'local.ts': false,
      'a/top.ts': true,
      'a/b/top.ts': false,
      'a/deep/y.ts': true,
      'a/b/deep/y.ts': false,
    },
  )
})

test('.git/info/exclude counts', () => {
  check({ '.git/info/exclude': 'private/\n' }, { 'private/a.ts': true, 'public/a.ts': false })
})

test('.muignore wins over .gitignore and over the defaults, at any level', () => {
  check(
    {
      '.gitignore': 'generated/\nsrc/old.ts\n!dist/\n',
      '.muignore': '!generated/\n!build/\nsecret.ts\n!.storybook/\n',
      'build/.gitignore': 'secret.ts\n',
      'pkg/.muignore': '!node_modules/\n!dist/\n',
    },
    {
      'generated/a.ts': false,
      'build/a.ts': false,
      'dist/a.ts': true,
      'src/old.ts': true,
      'x/secret.ts': true,
      '.storybook/main.ts': false,
      '.other/main.ts': true,
      'pkg/node_modules/m/i.js': false,
      'pkg/dist/a.ts': false,
    },
  )
})

test('.git and .mu stay ignored whatever is written', () => {
  check(
    { '.muignore': '!.*\n!.git/\n!.mu\n' },
    { '.git/': true, '.git/hooks/a.py': true, '.mu/x.ts': true, 'sub/.git': true, '.env.ts': false },
  )
})

test('names with spaces, glob signs and newlines are names', () => {
  check(
    { 'a [b]*/.gitignore': 'x y.ts\n', 'new\nline/.gitignore': '/q.ts\n' },
    { 'a [b]*/x y.ts': true, 'a bc/x y.ts': false, 'new\nline/q.ts': true, 'new\nline/r.ts': false },
  )
})

test('rules are kept until they are forgotten', () => {
  const root = makeRoot()
  const rules = new IgnoreRules(nodeDisk(root))
  expect(rules.ignored('a/b.ts', false)).toBe(false)
  write(root, 'a/.gitignore', 'b.ts')
  expect(rules.ignored('a/b.ts', false)).toBe(false)
  rules.forget()
  expect(rules.ignored('a/b.ts', false)).toBe(true)
  expect(['.gitignore', 'a/.muignore', 'gitignore', '.git/info'].map(isIgnoreFile)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

const hasGit = spawnSync('git', ['--version']).status === 0

test.skipIf(!hasGit)('any nest of .gitignore files means what git says', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'x.ts', 'y.ts')
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '!'),
      fc.constantFrom('', '', '/', '**/'),
      fc.constantFrom('a', 'b', 'x.ts', '*.ts', 'a/b', 'a/*', 'a/**', '**/b', '[ab]', '?', 'a/**/x.ts', '*'),
      fc.constantFrom('', '', '/'),
    )
    .map((parts) => parts.join(''))
  const file = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join('\n'))
  const folders = ['', 'a', 'b', 'a/b', 'a/b/c']
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
  fc.assert(
    fc.property(
      fc.tuple(file, file, file, file, file),
      fc.array(path, { minLength: 10, maxLength: 20 }),
      (files, paths) => {
        const root = makeRoot()
        mkdirSync(`${root}/.git/refs`, { recursive: true })
        mkdirSync(`${root}/.git/objects`)
        write(root, '.git/HEAD', 'ref: refs/heads/main\n')
        files.forEach((text, index) => {
          write(root, `${folders[index]}/.gitignore`.replace(/^\//, ''), text)
        })
        const rules = new IgnoreRules(nodeDisk(root))
        const unique = [...new Set(paths)]
        const said = spawnSync('git', ['check-ignore', '--no-index', '--stdin', '-z'], {
          cwd: root,
          input: unique.join('\0'),
          encoding: 'utf8',
        }).stdout.split('\0')
        const ours = unique.filter((one) => rules.ignored(one, folders.includes(one)))
        expect(ours.sort()).toEqual(said.filter(Boolean).sort())
      },
    ),
    { numRuns: 60 },
  )
})
