/**
 * The feed of changes: one subscription, kept up whatever happens to the line.
 *
 * Promise    After `connected` told `seq`, every commit after it (or after `since`) that the
 *            subscription wants comes once and in order; or a `resync` says that what is
 *            missing is not known any more, and that the graph must be read again.
 * Mechanism  The sequence up to which all has been heard is asked for as `since` on every
 *            new line, after a `gap`, and when the subscription is changed; between asking
 *            and `subscribed` nothing that is heard counts. A `pong` tells that all up to
 *            its `seq` was sent, so that one who wants little does not fall behind.
 */
import type { Connected, Gap, GraphUpdate, LiveMessage, Lost, Resync } from './answers.ts'
import type { Say } from './live.ts'
import type { Position, Subscription } from './requests.ts'
import { type Stream, type Talker, type TalkOptions, talk } from './talk.ts'
import type { Transport } from './wire.ts'

/** `gap` needs no answer: what was missed comes next. */
export type FeedItem = Connected | GraphUpdate | Gap | Resync | Lost

export interface EventsOptions extends TalkOptions {
  /** First what came after this. */
  readonly since?: number
  /** Which `since` belongs to; without it, the daemon's own is taken for granted. */
  readonly epoch?: string
}

export interface Feed extends Stream<FeedItem> {
  /** From where one who has taken all items so far goes on: give it to `events`. */
  readonly position: Position | undefined
  /** Another subscription from here on: nothing between the two is lost or comes twice. */
  follow(subscription: Subscription): void
}

export function events(transport: Transport, subscription: Subscription, options: EventsOptions): Feed {
  const subscriber = new Subscriber(subscription, options)
  const stream = talk(transport, subscriber, options)
  return Object.defineProperties(stream, {
    position: { get: () => subscriber.position },
    follow: { value: (next: Subscription) => subscriber.follow(next) },
  }) as Feed
}

class Subscriber implements Talker<GraphUpdate | Gap | Resync> {
  #wish: Subscription
  #epoch: string | undefined
  #seq: number | undefined
  /** Questions that were not answered yet: until then nothing that is heard counts. */
  #asked = 0
  #say: Say | undefined

  constructor(wish: Subscription, { epoch, since }: EventsOptions) {
    this.#wish = wish
    this.#epoch = epoch
    this.#seq = since
  }

  get position(): Position | undefined {
    if (this.#epoch === undefined || this.#seq === undefined) return undefined
    return { epoch: this.#epoch, since: this.#seq }
  }

  begin({ epoch, seq }: Connected, say: Say): void {
    this.#epoch ??= epoch
    this.#seq ??= seq
    this.#say = say
    this.#asked = 0
    this.#ask()
  }

  follow(wish: Subscription): void {
    this.#wish = wish
    this.#ask()
  }

  take(message: LiveMessage): GraphUpdate | Gap | Resync | undefined {
    if (message.type === 'subscribed') this.#asked -= 1
    if (this.#asked > 0) return undefined
    const seq = this.#seq!
    switch (message.type) {
      case 'graph_update':
        this.#seq = message.seq
        return message
      case 'pong':
        this.#seq = Math.max(seq, message.seq)
        return undefined
      case 'gap':
        // One that was said before this line went back is filled already.
        if (message.to <= seq) return undefined
        this.#seq = Math.max(seq, message.from)
        this.#ask()
        return message
      case 'resync':
        this.#epoch = message.epoch
        this.#seq = message.seq
        return message
      default:
        return undefined
    }
  }

  /** Each takes the place of the one before, as they have the same id. */
  #ask(): void {
    this.#asked += 1
    const from = { epoch: this.#epoch, since: this.#seq }
    this.#say?.({ ...this.#wish, type: 'subscribe', id: ID, ...from })
  }
}

const ID = 'main'
