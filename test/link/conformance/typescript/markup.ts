// --- list.tsx
export class User { label() { return '' } greet() {} }
export interface ListProps<T> { items: T[]; render: (item: T, index: number) => string; keyOf?(item: T): string; none?: string }
export function List<T>({ items, render, keyOf, none = '' }: ListProps<T>) { return items.map((item, at) => render(item, at)) }
//                                                                                                          ^^^^^^ unresolved
export type Component<P> = (props: P) => string
export const Row: Component<{ user: User; onPick: (user: User) => void; children?: string }> = ({ user, onPick }) => {
  user.label()
//     ^^^^^ calls fn:list.tsx:User.label receiver_type
  onPick(user)
//^^^^^^ unresolved
  return ''
}
export interface Context<T> { Provider: Component<{ value: T }>; Consumer: Component<{ children: (value: T) => string }> }
export declare const Session: Context<User>
export function Plain(props: { onDone: (user: User) => void }) { return '' }
// --- app.tsx
import { List, Plain, Row, Session, User } from './list'
function App({ users, user }: { users: User[]; user: User }) {
  const other = <Other onPick={(one) => one.label()} />
//               ^^^^^ unresolved
//                                          ^^^^^ unresolved
  return (
    <Session.Provider value={user}>
//           ^^^^^^^^ unresolved
      <List items={users} render={(one) => one.label()} keyOf={(one) => one.label()} none="x" />
//     ^^^^ calls fn:list.tsx:List import
//                                             ^^^^^ calls fn:list.tsx:User.label receiver_type
//                                                                          ^^^^^ calls fn:list.tsx:User.label receiver_type
      <List items={users} render={(one) => <Row user={one} onPick={(two) => two.greet()} />} />
//     ^^^^ calls fn:list.tsx:List import
//                                          ^^^ calls fn:list.tsx:Row import
//                                                                              ^^^^^ calls fn:list.tsx:User.greet receiver_type
      <Row user={user} onPick={function (one) { one.greet() }}>text</Row>
//     ^^^ calls fn:list.tsx:Row import
//                                                  ^^^^^ calls fn:list.tsx:User.greet receiver_type
      <Plain {...user} onDone={(one) => { one.greet() }} />
//     ^^^^^ calls fn:list.tsx:Plain import
//                                            ^^^^^ calls fn:list.tsx:User.greet receiver_type
      <Plain onNone={(one) => { one.greet() }} />
//     ^^^^^ calls fn:list.tsx:Plain import
//                                  ^^^^^ unresolved
      <Session.Consumer>{(one) => one.label()}</Session.Consumer>
//             ^^^^^^^^ unresolved
//                                    ^^^^^ calls fn:list.tsx:User.label receiver_type
      <p onClick={(one) => one.label()} />
//                             ^^^^^ unresolved
      {users.map((one) => <Row key={one.label()} user={one} onPick={(two) => two.greet()} />)}
//                         ^^^ calls fn:list.tsx:Row import
//                                      ^^^^^ calls fn:list.tsx:User.label receiver_type
//                                                                               ^^^^^ calls fn:list.tsx:User.greet receiver_type
    </Session.Provider>
  )
}
