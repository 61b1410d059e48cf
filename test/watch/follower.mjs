/**
 * A process of its own that follows a root as the graph thread would, from `dist/`: for tests that take
 * watches, descriptors or permissions away from a whole process. Arguments: the root, options of the feed
 * as JSON. Each line it prints is its state as JSON.
 */
import { closeSync, openSync } from 'node:fs'
import { nodeDisk } from '../../dist/watch/disk.js'
import { startFeed } from '../../dist/watch/feed.js'
import { IgnoreRules } from '../../dist/watch/ignore.js'
import { scanNow } from '../../dist/watch/scan.js'

const [root, options] = process.argv.slice(2)
const disk = nodeDisk(root, 'throw')
const supported = (path) => path.endsWith('.ts')
const tree = { disk, rules: new IgnoreRules(disk), folders: [''], supported }
const known = new Map()
const texts = new Map()
const told = []

function take(paths) {
  const { touched, gone } = scanNow(paths, tree, {
    get: (path) => known.get(path),
    paths: () => known.keys(),
  })
  const before = new Map(texts)
  for (const path of gone) {
    known.delete(path)
    texts.delete(path)
  }
  for (const path of touched) {
    const found = disk.read(path, 10_000)
    if (found.kind !== 'bytes') continue
    known.set(path, found)
    texts.set(path, found.bytes.toString())
  }
  return [...gone, ...touched].filter((path) => texts.get(path) !== before.get(path)).length
}

function tell(news) {
  if (news) told.push(news)
  const { watcher, found, sweeps } = feed.state()
  const table = Object.fromEntries([...texts].sort())
  const unwatched = Object.fromEntries(watcher.unwatched)
  console.log(JSON.stringify({ ...watcher, unwatched, table, told, found, sweeps: sweeps.count }))
}

/** Takes every descriptor that the process may have, and gives some back when the polling has begun. */
function hoard() {
  const held = []
  try {
    for (;;) held.push(openSync('/dev/null'))
  } catch {}
  return () => {
    for (const descriptor of held.splice(0)) closeSync(descriptor)
  }
}

const { hoarding, ...given } = JSON.parse(options)

const release = hoarding ? hoard() : undefined
const feed = startFeed({
  root,
  folders: [''],
  supported,
  cookies: `${root}/.mu/cookies`,
  async deliver(paths) {
    const found = take(paths)
    setImmediate(tell)
    return found
  },
  onLost: (reason) => tell(`lost: ${reason}`),
  onFound: () => tell('found'),
  onUnwatched: (folders) => tell(`unwatched: ${[...folders.keys()]}`),
  onMissed: (files) => tell(`missed: ${files}`),
  onError: (error) => tell(`error: ${error}`),
  ...given,
})
await feed.ready
if (release) setTimeout(release, 300)
else take([''])
tell('ready')
