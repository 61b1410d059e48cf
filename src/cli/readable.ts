/** What is heard on the feed, as people read it. Nothing is said of what only programs need. */
import type { FeedItem } from '../client/events.ts'
import type { WatchItem } from '../client/watch.ts'
import type { NodeEvent } from '../graph/delta.ts'
import { counted, tabbed } from './print.ts'

export type Heard = FeedItem | WatchItem

export function readable(heard: Heard): string {
  switch (heard.type) {
    case 'connected':
      return `# ${heard.root} at seq ${heard.seq} (epoch ${heard.epoch})`
    case 'graph_update': {
      const time = new Date(heard.timestamp).toISOString().slice(11, 23)
      const nodes = heard.events.map(nodeLine)
      const edges = (heard.edges ?? []).map(
        ({ event_type, edge }) => `  ${SIGNS[event_type]} ${edge.source} ${edge.type} ${edge.target}`,
      )
      return [`${time} seq ${heard.seq}`, ...nodes, ...edges].join('\n')
    }
    case 'result': {
      const { columns, rows, total, truncated, seq } = heard
      const more = truncated ? `, of which the first ${rows.length} are followed` : ''
      const head = `# ${counted(total, 'row')} at seq ${seq}${more}`
      return [head, tabbed(columns), ...rows.map(tabbed)].join('\n')
    }
    case 'result_delta': {
      const gone = heard.removed.map((row) => `- ${tabbed(row)}`)
      return [...gone, ...heard.added.map((row) => `+ ${tabbed(row)}`)].join('\n')
    }
    case 'gap':
      return `# too slow: ${heard.from} to ${heard.to} come again`
    case 'resync':
      return `# the graph must be read again: ${heard.reason}`
    case 'lost':
      return ''
  }
}

function nodeLine(event: NodeEvent): string {
  const changes = event.event_type === 'modified' ? ` (${event.changes.join(', ')})` : ''
  return `  ${SIGNS[event.event_type]} ${event.node.id}${changes}`
}

const SIGNS = { added: '+', modified: '~', removed: '-' } as const
