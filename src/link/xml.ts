/**
 * A reader of the XML of build files: elements, attributes, text. Comments,
 * processing instructions and namespaces are passed over. Pure, and never throws:
 * what is not well-formed gives a problem and no element.
 */

export interface Element {
  /** Without a namespace's prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** Its own text, without that of its children, trimmed. */
  readonly text: string
}

export interface Malformed {
  readonly message: string
  /** Where in the text. */
  readonly offset: number
}

/** The root element. */
export function readXml(text: string): Element | Malformed {
  const top: Open = { name: '', attributes: {}, children: [], text: '' }
  const open: Open[] = [top]
  const token = new RegExp(TOKEN)
  token.lastIndex = text.startsWith('\uFEFF') ? 1 : 0
  while (token.lastIndex < text.length) {
    const offset = token.lastIndex
    const found = token.exec(text)
    if (found === null) return { message: 'Invalid XML', offset }
    const [, verbatim, name, attributes, empty, closed, plain] = found
    const around = open.at(-1)!
    if (verbatim !== undefined) around.text += verbatim
    else if (plain !== undefined) around.text += decoded(plain)
    else if (name !== undefined) {
      const element = {
        name: local(name),
        attributes: attributesOf(attributes ?? ''),
        children: [],
        text: '',
      }
      around.children.push(element)
      if (empty !== '/') open.push(element)
    } else if (closed !== undefined) {
      if (open.length === 1 || around.name !== local(closed))
        return { message: `Unexpected </${closed}>`, offset }
      open.pop()
      around.text = around.text.trim()
    }
  }
  const last = open.at(-1)!
  if (last !== top) return { message: `<${last.name}> is not closed`, offset: text.length }
  const [root] = top.children
  return root === undefined || top.children.length > 1
    ? { message: 'One root element expected', offset: text.length }
    : root
}

/** The elements that a path of names leads to. */
export function elementsAt(from: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>(
    (all, name) => all.flatMap(({ children }) => children.filter((one) => one.name === name)),
    [from],
  )
}

/** The text of the first element there; undefined when it is empty or not there. */
export function textAt(from: Element, ...path: readonly string[]): string | undefined {
  return elementsAt(from, ...path)[0]?.text || undefined
}

interface Open extends Element {
  readonly children: Open[]
  text: string
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      local(name!),
      decoded(double ?? single ?? ''),
    ]),
  )
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decoded(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name]!)
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** A comment, instruction or document type; verbatim text; an opening tag; a closing tag; text. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<\/([\w:.-]+)\s*>|([^<]+)/y
