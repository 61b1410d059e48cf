/**
 * What is a test, told by where it stands and how it is called, per language.
 */

/** `name` is that of a definition in the file; a test function may stand beside what it tests. */
export function isTest(path: string, name: string): boolean {
  const tests = testsIn(path)
  return typeof tests === 'boolean' ? tests : tests.test(name)
}

/** Whether all in the file are tests, or none, or those with such names. */
export function testsIn(path: string): boolean | RegExp {
  const inLanguage = BY_EXTENSION[path.slice(path.lastIndexOf('.') + 1)]
  if (FOLDER.test(path) || inLanguage?.file.test(path)) return true
  return inLanguage?.name ?? false
}

const FOLDER = /(^|\/)(tests?|__tests__|specs?|testing|testdata|test-d|e2e)\//i
const PYTHON = { file: /(^|\/)(test_[^/]*|[^/]*_test|conftest)\.pyi?$/, name: /^(test_|Test[A-Z_])/ }
const SCRIPT = { file: /[._-](test|spec|test-d|e2e|bench)\.[^/]+$/, name: undefined }
const BY_EXTENSION: Readonly<Record<string, { readonly file: RegExp; readonly name: RegExp | undefined }>> = {
  py: PYTHON,
  pyi: PYTHON,
  ts: SCRIPT,
  tsx: SCRIPT,
  mts: SCRIPT,
  cts: SCRIPT,
  js: SCRIPT,
  jsx: SCRIPT,
  mjs: SCRIPT,
  cjs: SCRIPT,
  go: { file: /_test\.go$/, name: /^(Test|Benchmark|Fuzz|Example)[A-Z_]/ },
  java: { file: /(Tests?|TestCase|IT)\.java$/, name: undefined },
  rs: { file: /(^|\/)(tests|test_[^/]*|[^/]*_test)\.rs$/, name: /^tests?$|^test_/ },
  cs: { file: /(\.Tests?\/|Tests?\.cs$)/, name: undefined },
}
