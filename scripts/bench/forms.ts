/**
 * MUQL by form: each statement form, and each relation and condition in it, once.
 *
 * The same on a real graph (`scenarios/muql.ts`) and on made ones (`scenarios/size.ts`); what
 * asks git is in `scenarios/checkout.ts`, which has a repository.
 */
export interface Form {
  readonly name: string
  readonly muql: string
  /** The budget in ms on 200,000 nodes and 1,000,000 edges. */
  readonly most?: number
}

/** What the forms are about. */
export interface Ends {
  /** The function that is called most, and one that is far from it. */
  readonly hub: string
  readonly far: string
  readonly type: string
  readonly file: string
}

export function selects(ends: Ends): readonly Form[] {
  const { hub } = quoted(ends)
  return [
    {
      name: 'filter + order + limit',
      muql: 'SELECT name, file_path, complexity FROM functions WHERE complexity > 5 ORDER BY complexity DESC LIMIT 50',
      most: 15,
    },
    {
      name: 'LIKE + order + limit',
      muql: "SELECT id, name FROM functions WHERE name LIKE '%token%' ORDER BY name LIMIT 50",
      most: 15,
    },
    {
      name: 'filter, no order',
      muql: 'SELECT id, name FROM functions WHERE complexity > 19 LIMIT 50',
      most: 15,
    },
    { name: 'no filter, no order', muql: 'SELECT * FROM nodes LIMIT 50', most: 15 },
    { name: 'one by id', muql: `SELECT * FROM nodes WHERE id = '${hub}'`, most: 15 },
    { name: 'count', muql: 'SELECT COUNT(*) FROM functions WHERE complexity > 5', most: 15 },
    {
      name: 'group',
      muql: 'SELECT file_path, COUNT(*) AS n FROM functions GROUP BY file_path ORDER BY n DESC LIMIT 20',
      most: 15,
    },
    { name: 'distinct', muql: 'SELECT DISTINCT file_path FROM classes ORDER BY file_path LIMIT 50' },
    {
      name: 'having',
      muql: 'SELECT type, kind, COUNT(*) AS n FROM nodes GROUP BY type, kind HAVING n > 1 ORDER BY n DESC',
    },
    {
      name: 'expression',
      muql: "SELECT name || ':' || line_start AS place, CASE WHEN complexity > 10 THEN 'high' ELSE 'low' END AS level FROM functions LIMIT 50 OFFSET 100",
    },
    {
      name: '10,000 rows',
      muql: 'SELECT id, name, complexity FROM functions ORDER BY complexity DESC',
      most: 100,
    },
    { name: 'edges, no order', muql: 'SELECT source, target, type FROM edges LIMIT 50', most: 100 },
    {
      name: 'edges of one',
      muql: `SELECT source, type FROM edges WHERE target = '${hub}' LIMIT 50`,
      most: 100,
    },
    {
      name: 'edges grouped',
      muql: "SELECT target, COUNT(*) AS n FROM edges WHERE type = 'calls' GROUP BY target ORDER BY n DESC LIMIT 20",
      most: 100,
    },
    {
      name: 'references',
      muql: 'SELECT file_path, line, column FROM references WHERE NOT resolved LIMIT 50',
    },
    { name: 'files', muql: 'SELECT path, size FROM files ORDER BY size DESC LIMIT 20' },
    { name: 'terse', muql: 'fn c>5 sort c- 50' },
    { name: 'tables', muql: 'SHOW TABLES' },
    { name: 'describe', muql: 'DESCRIBE functions' },
    { name: 'explain', muql: 'EXPLAIN SELECT name FROM functions WHERE complexity > 5' },
  ]
}

export function walks(ends: Ends): readonly Form[] {
  const { hub, far } = quoted(ends)
  return [
    { name: 'neighbours', muql: `SHOW callers OF '${far}'`, most: 1 },
    { name: 'impact', muql: `SHOW impact OF '${far}' LIMIT 100`, most: 20 },
    { name: 'impact of a hub', muql: `SHOW impact OF '${hub}' LIMIT 100`, most: 20 },
    { name: 'ancestors', muql: `SHOW ancestors OF '${far}' LIMIT 100`, most: 20 },
    { name: 'path', muql: `PATH FROM '${far}' TO '${hub}'`, most: 20 },
    { name: 'all paths', muql: `PATH ALL FROM '${far}' TO '${hub}' LIMIT 5` },
    { name: 'cycles', muql: 'FIND CYCLES LIMIT 10', most: 300 },
    { name: 'cycles of imports', muql: "FIND CYCLES WHERE edge_type IN ('imports') LIMIT 10" },
  ]
}

export function finds(ends: Ends): readonly Form[] {
  const { hub, far, type, file } = quoted(ends)
  const shown: readonly (readonly [string, string])[] = [
    ['callers', hub],
    ['callees', far],
    ['dependents', hub],
    ['dependencies', file],
    ['inheritance', type],
    ['implementations', type],
    ['children', type],
    ['parents', hub],
    ['references', hub],
  ]
  const found: readonly (readonly [string, string])[] = [
    ['functions CALLING', hub],
    ['functions CALLED BY', far],
    ['modules IMPORTING', file],
    ['modules IMPORTED BY', file],
    ['classes INHERITING', type],
    ['classes INHERITED BY', type],
    ['classes IMPLEMENTING', type],
    ['functions USING', type],
    ['nodes USED BY', far],
    ['functions WITH DECORATOR', 'route'],
    ['methods MATCHING', 'token'],
    ['functions SIMILAR TO', hub],
  ]
  const analysed = ['complexity', 'hotspots', 'coupling', 'cohesion', 'circular', 'unused']
  return [
    ...shown.map(([relation, of]) => ({
      name: `show ${relation}`,
      muql: `SHOW ${relation} OF '${of}' LIMIT 100`,
    })),
    ...found.map(([how, to]) => ({
      name: `find ${how.toLowerCase()}`,
      muql: `FIND ${how} '${to}' LIMIT 100`,
    })),
    {
      name: 'find, joined',
      muql: `FIND functions (CALLING '${hub}' OR CALLED BY '${far}') AND NOT MATCHING 'x' WHERE complexity > 1 ORDER BY complexity DESC LIMIT 20`,
    },
    ...analysed.map((what) => ({ name: `analyze ${what}`, muql: `ANALYZE ${what} LIMIT 20` })),
    { name: 'analyze impact', muql: `ANALYZE impact FOR '${hub}' LIMIT 20` },
  ]
}

/** As they stand between quotes. */
function quoted({ hub, far, type, file }: Ends): Ends {
  const double = (text: string) => text.replaceAll("'", "''")
  return { hub: double(hub), far: double(far), type: double(type), file: double(file) }
}
