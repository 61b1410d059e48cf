// --- ui.tsx
import { Component } from 'react'

export function Button(props: { onPress: () => void; children?: unknown }) {
  return <button type="button" onClick={props.onPress} />
}
export class Panel extends Component {
  render() {
    return <div>{this.title()}</div>
    //                ^^^^^ calls fn:ui.tsx:Panel.title self
  }
  title() {
    return <b>title</b>
  }
}
export const Row = (props: { children: (item: Item) => unknown }) => <i />
export class Item {
  label() {
    return 'label'
  }
}
export const Menu = { Entry: () => <li /> }
export default function Page() {
  return <main />
}
// --- index.ts
export * from './ui.js'
// --- app.tsx
import * as UI from './index.js'
import { Button as Press, Menu, Panel, Row } from './index.js'
import Page from './ui.js'
import { Link } from 'router'

export function App({ item, Slot }: { item: UI.Item; Slot: () => unknown }) {
  const press = () => {}
  const Local = () => <b />
  return (
    <>
      <Page />
//     ^^^^ calls fn:ui.tsx:Page import
      <Press onPress={press}>
//     ^^^^^ calls fn:ui.tsx:Button reexport
      //              ^^^^^ uses fn:app.tsx:App.press
        {item.label()}
        //    ^^^^^ calls fn:ui.tsx:Item.label receiver_type
      </Press>
      <Panel />
//     ^^^^^ calls cls:ui.tsx:Panel reexport
      <UI.Button onPress={() => press()} />
      //  ^^^^^^ calls fn:ui.tsx:Button reexport
      //                        ^^^^^ calls fn:app.tsx:App.press scope
      <UI.Panel></UI.Panel>
      //  ^^^^^ calls cls:ui.tsx:Panel reexport
      <Menu.Entry />
      //    ^^^^^ calls fn:ui.tsx:Menu.Entry reexport
      <Row>{(one) => one.label()}</Row>
//     ^^^ calls fn:ui.tsx:Row reexport
      //                 ^^^^^ calls fn:ui.tsx:Item.label receiver_type
      <Local />
//     ^^^^^ calls fn:app.tsx:App.Local scope
      <Slot />
//     ^^^^ unresolved
      <Link />
//     ^^^^ external router
      <section />
      <press />
//     ^^^^^ nothing
    </>
  )
}
