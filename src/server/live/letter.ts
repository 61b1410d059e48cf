/**
 * A letter: one message to clients, and its bytes as each kind of connection sends them.
 *
 * A commit makes a letter for each distinct wish, however many clients share the wish;
 * so a letter is framed once for each kind of connection, and then costs a client one
 * write. Frames are whole, so several may be written one after the other at any time.
 */
export interface Letter {
  readonly type: string
  /** JSON as UTF-8. */
  readonly body: Buffer
  /** From where a client that has this one goes on; absent when it does not say. */
  readonly seq?: number
  readonly frames: Map<Framing, Buffer>
}

/** What is said to a client. */
export interface Message {
  readonly type: string
  readonly [field: string]: unknown
}

export type Framing = (letter: Letter) => Buffer

export function letterOf(message: Message, seq?: number): Letter {
  return sealed(message.type, Buffer.from(JSON.stringify(message)), seq)
}

export function sealed(type: string, body: Buffer, seq?: number): Letter {
  return { type, body, frames: new Map(), ...(seq !== undefined && { seq }) }
}

export function framed(letter: Letter, framing: Framing): Buffer {
  let frame = letter.frames.get(framing)
  if (!frame) {
    frame = framing(letter)
    letter.frames.set(framing, frame)
  }
  return frame
}

/** One unmasked, final text frame (RFC 6455, section 5.2). */
export const socketFrame: Framing = ({ body }) => {
  const { length } = body
  const head =
    length < 126
      ? Buffer.of(FINAL_TEXT, length)
      : length < 65_536
        ? Buffer.of(FINAL_TEXT, 126, length >> 8, length & 255)
        : Buffer.of(FINAL_TEXT, 127, 0, 0, 0, 0, 0, 0, 0, 0)
  if (length >= 65_536) head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, body])
}

/** One server-sent event. JSON holds no line break, so the data is one line. */
export const streamFrame: Framing = ({ type, body, seq }) => {
  const id = seq === undefined ? '' : `id: ${seq}\n`
  return Buffer.concat([Buffer.from(`${id}event: ${type}\ndata: `), body, END_OF_EVENT])
}

const FINAL_TEXT = 0x81
const END_OF_EVENT = Buffer.from('\n\n')
