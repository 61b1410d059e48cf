/** A context keeps to its budget, whatever is asked; it is about what is asked, and says why. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContextAnswer } from '../../src/client/answers.ts'
import { readQuestion } from '../../src/context/question.ts'
import { isTest } from '../../src/context/tests.ts'
import { tokenCounter } from '../../src/context/tokens.ts'
import type { MuError } from '../../src/errors.ts'
import { parseMu } from '../../src/mutext/parse.ts'
import { nodeDisk } from '../../src/watch/disk.ts'
import type { ContextRequest } from '../../src/worker/asked.ts'
import { Engine } from '../../src/worker/engine.ts'
import { Finding } from '../../src/worker/finding.ts'
import { context } from '../../src/worker/requests/context.ts'

const TREE: Readonly<Record<string, string>> = {
  'src/billing/invoice.py': `from billing.tax import compute_tax


class Invoice:
    """What a customer has to pay."""

    def __init__(self, lines):
        self.lines = lines

    def total(self):
        """Adds up all lines, and the tax on them."""
        return sum(self.lines) + compute_tax(self)

    def send(self, mailer):
        mailer.deliver(self)
`,
  'src/billing/tax.py': `def compute_tax(invoice):
    """Finds the tax of an invoice."""
    return rate_of(invoice.country)


def rate_of(country):
    return RATES[country]
`,
  'src/mail.py': `class Mailer:
    def deliver(self, message):
        """Sends a message by post; \`\`\` and other :: marks -> do no harm."""
        return retry(message)


def retry(message): pass
`,
  'tests/test_invoice.py': `from billing.invoice import Invoice


def test_total():
    assert Invoice([1]).total() == 1
`,
}

let root: string
let engine: Engine
let room: Parameters<typeof context>[0]
beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'mu-context-')))
  for (const [path, text] of Object.entries(TREE)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const options = {
    root,
    watch: [''],
    maxFileBytes: 1e6,
    threads: 1,
    database: '',
    keepDeltas: 1,
    keepDeltasMs: 1000,
  }
  engine = new Engine({
    disk: nodeDisk(root),
    watch: [''],
    maxFileBytes: 1e6,
    now: Date.now,
    notify: () => {},
  })
  await engine.open()
  room = { options, finding: new Finding(engine) }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function ask(question: string, more: Partial<ContextRequest> = {}): Promise<ContextAnswer> {
  const asked = {
    question,
    maxTokens: 1000,
    excludeTests: false,
    paths: [],
    format: 'mu',
    source: 'sites',
    seeds: [],
    ...more,
  } as const
  const { body } = await context(room, asked)
  return JSON.parse(String(body)) as ContextAnswer
}

const idsOf = ({ included }: ContextAnswer) => included.map(({ id }) => id)

test('the text never has more tokens than the budget, by its own count, and can be read back', async () => {
  const count = await tokenCounter()
  const question = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'invoice',
          'total',
          'tax',
          '`Invoice.total`',
          'src/mail.py',
          '<b>',
          'retry()',
          '税',
          'send',
          '"',
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((words) => words.join(' ')),
  )
  const budget = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 600 }))
  const source = fc.constantFrom('none', 'signature', 'sites', 'body')
  const format = fc.constantFrom('mu', 'json')
  await fc.assert(
    fc.asyncProperty(question, budget, source, format, async (text, maxTokens, kind, form) => {
      const answer = await ask(text, { maxTokens, source: kind, format: form })
      const { mu_text: mu = '', document } = answer
      expect(count(document ? JSON.stringify(document) : mu)).toBe(answer.token_count)
      expect(answer.token_count).toBeLessThanOrEqual(maxTokens)
      expect(answer.nodes.map(({ id }) => id)).toEqual(idsOf(answer))
      if (kind !== 'body') parseMu(mu)
    }),
    { numRuns: Number(process.env.MU_FUZZ_RUNS ?? 150) },
  )
})

test('when not even the best fits, the text says so; and JSON is the tree of the text', async () => {
  const tiny = await ask('compute_tax', { maxTokens: 9 })
  expect(tiny).toMatchObject({ mu_text: ':: nothing fits into 9 tokens\n', included: [] })
  expect(tiny.omitted.top[0]!.id).toBe('fn:src/billing/tax.py:compute_tax')
  expect((await ask('compute_tax', { maxTokens: 6 })).mu_text).toBe(':: nothing fits\n')
  const [mu, json] = [await ask('compute_tax'), await ask('compute_tax', { format: 'json' })]
  expect(json).not.toHaveProperty('mu_text')
  expect(json.document).toEqual(parseMu(mu.mu_text!))
})

test('the same question on the same graph gives the same bytes, also of a graph that came another way', async () => {
  const first = await ask('how is the tax of an invoice computed?')
  expect(await ask('how is the tax of an invoice computed?')).toEqual(first)
  const file = join(root, 'src/mail.py')
  writeFileSync(file, 'def other(): pass\n')
  await engine.update(['src/mail.py'])
  writeFileSync(file, TREE['src/mail.py']!)
  await engine.update(['src/mail.py'])
  expect({ ...(await ask('how is the tax of an invoice computed?')), seq: 0 }).toEqual({ ...first, seq: 0 })
})

test('what is named comes first, what is near follows, and each says why', async () => {
  const answer = await ask('what does `compute_tax` do?')
  expect(answer.included[0]).toMatchObject({
    id: 'fn:src/billing/tax.py:compute_tax',
    why: 'named in the question: compute_tax',
    score: 1,
  })
  const whys = new Map(answer.included.map(({ id, why }) => [id, why]))
  expect(whys.get('fn:src/billing/invoice.py:Invoice.total')).toMatch(/^text match: ".*tax/)
  const near = (await ask('`deliver`')).included.find(({ id }) => id === 'fn:src/mail.py:retry')
  expect(near).toMatchObject({ why: 'called by deliver' })
})

test('call sites are shown with their source, and bodies on request', async () => {
  const sites = (await ask('compute_tax')).mu_text!
  expect(sites).toContain(
    '<- Invoice.total @src/billing/invoice.py:12 | return sum(self.lines) + compute_tax(self)\n',
  )
  const body = (await ask('compute_tax', { source: 'body' })).mu_text!
  expect(body).toContain('``` 1-3\ndef compute_tax(invoice):\n')
  expect((await ask('compute_tax', { source: 'none' })).mu_text).not.toContain('Finds the tax')
})

test('source is not given from a file that is another than was indexed', async () => {
  const file = join(root, 'src/billing/tax.py')
  writeFileSync(file, `# new\n${TREE['src/billing/tax.py']}`)
  const { mu_text: text } = await ask('compute_tax', { source: 'body' })
  writeFileSync(file, TREE['src/billing/tax.py']!)
  expect(text).toContain(':: its file has changed since\n')
  expect(text).not.toContain('RATES[country]')
})

test('tests and other paths can be left out, and seeds are meant for certain', async () => {
  expect(idsOf(await ask('total of an invoice'))).toContain('fn:tests/test_invoice.py:test_total')
  const without = idsOf(await ask('total of an invoice', { excludeTests: true }))
  expect(without).toContain('fn:src/billing/invoice.py:Invoice.total')
  expect(without.filter((id) => id.includes('tests/'))).toEqual([])
  const below = idsOf(await ask('total of an invoice', { paths: ['src/billing/tax*'] }))
  expect(below.length).toBeGreaterThan(0)
  expect(below.filter((id) => !id.includes('tax.py'))).toEqual([])
  const seeded = await ask('', { seeds: ['Mailer.deliver'] })
  expect(seeded.included[0]).toMatchObject({ id: 'fn:src/mail.py:Mailer.deliver', why: 'asked for' })
  await expect(ask('x', { seeds: ['nobody'] })).rejects.toMatchObject({
    code: 'node_not_found',
  } satisfies Partial<MuError>)
})

test('a test counts less than what it tests, but for a question about tests', async () => {
  const place = async (question: string, id: string) => idsOf(await ask(question)).indexOf(id)
  const [tested, testing] = ['fn:src/billing/invoice.py:Invoice.total', 'fn:tests/test_invoice.py:test_total']
  expect(await place('invoice total', tested)).toBeLessThan(await place('invoice total', testing))
  expect(await place('where is the test of an invoice total', testing)).toBe(0)
})

test('what is left out for want of room is counted and named', async () => {
  const all = await ask('invoice tax total')
  const few = await ask('invoice tax total', { maxTokens: 80 })
  expect(few.included.length).toBeGreaterThan(0)
  expect(few.included.length + few.omitted.count).toBe(all.included.length + all.omitted.count)
  expect(few.omitted.top[0]).toMatchObject({
    id: expect.any(String),
    why: expect.any(String),
    score: expect.any(Number),
  })
})

test('a question about nothing says so and offers near names', async () => {
  const answer = await ask('`Invoyce`')
  expect(answer.included.length > 0 || answer.suggestions!.length > 0).toBe(true)
  const nothing = await ask('qqqqzzz xxyyxx')
  expect(nothing.mu_text).toBe(':: No relevant context found for: qqqqzzz xxyyxx\n')
  expect(await ask('qqqqzzz', { maxTokens: 1 })).toMatchObject({ mu_text: '', token_count: 0 })
  const near = await ask('`mailerdeliverretry`')
  expect(near.mu_text).toContain('near: ')
  expect(near.suggestions).toContain('fn:src/mail.py:retry')
})

test('an empty graph answers, too', async () => {
  const engine = new Engine({
    disk: nodeDisk(join(root, 'nowhere')),
    watch: [''],
    maxFileBytes: 1,
    now: Date.now,
    notify: () => {},
  })
  await engine.open()
  const empty = { ...room, finding: new Finding(engine) }
  const asked = {
    question: 'anything',
    maxTokens: 50,
    excludeTests: true,
    paths: [],
    format: 'mu',
    source: 'sites',
    seeds: [],
  } as const
  const { body } = await context(empty, asked)
  expect(JSON.parse(String(body))).toMatchObject({
    included: [],
    omitted: { count: 0, top: [] },
  })
})

test.each([
  ['why does `a.b` fail', ['a.b']],
  ['see "the thing" and src/billing/tax.py', ['the thing', 'src/billing/tax.py']],
  ['UserStore or getUserName, MAX_SIZE and __init__', ['UserStore', 'getUserName', 'MAX_SIZE', '__init__']],
  ['call save() on foo::Bar', ['save', 'foo::Bar']],
  ["it's the user's own", []],
  ['<b>UserStore</b> of <p class="x">List<Item></p>', ['UserStore']],
  ['Was ist das für ein Haus?', []],
])('%s names %j', (text, names) => {
  expect(
    readQuestion(text)
      .mentions.map((mention) => mention.text)
      .sort(),
  ).toEqual([...names].sort())
})

test.each([
  ['tests/a.py', 'f', true],
  ['src/a_test.go', 'f', true],
  ['src/a.go', 'TestParse', true],
  ['src/a.go', 'Testable', false],
  ['src/a.spec.ts', 'f', true],
  ['src/latest.ts', 'test', false],
  ['src/contest/a.py', 'f', false],
  ['src/test_a.py', 'f', true],
  ['src/FooTest.java', 'f', true],
  ['src/lib.rs', 'tests', true],
])('%s %s is a test: %s', (path, name, is) => {
  expect(isTest(path, name)).toBe(is)
})
