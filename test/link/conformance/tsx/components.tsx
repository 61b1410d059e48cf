// --- a.tsx
class Inv { touch() {} }
interface RowProps { invoice: Inv; onOpen?: (i: Inv) => void; cells?: { done(i: Inv): void } }
function Row({ invoice, onOpen }: RowProps) { return null }
function Whole(props: RowProps) { return null }
type FC<P = {}> = (props: P) => unknown
const Declared: FC<RowProps> = ({ invoice }) => { invoice.touch(); return null }
//                                                        ^^^^^ calls fn:a.tsx:Inv.touch receiver_type
function Table<T>({ rows, cell }: { rows: T[]; cell: (t: T) => void }) { return null }
const ns = { Row }
export function all(a: Inv[]) {
  return [
    <Row invoice={a[0]} onOpen={(i) => i.touch()} />,
  // ^^ calls fn:a.tsx:Row scope
    //                                   ^^^^^ calls fn:a.tsx:Inv.touch receiver_type
    <Whole invoice={a[0]} onOpen={(i) => { i.touch() }}>text</Whole>,
  // ^^^^ calls fn:a.tsx:Whole scope
    //                                       ^^^^^ calls fn:a.tsx:Inv.touch receiver_type
    <Declared invoice={a[0]} onOpen={(i) => i.touch()} />,
  // ^^^^^^^ calls fn:a.tsx:Declared scope
    //                                        ^^^^^ calls fn:a.tsx:Inv.touch receiver_type
    <Table rows={a} cell={(i) => i.touch()} />,
  // ^^^^ calls fn:a.tsx:Table scope
    //                             ^^^^^ calls fn:a.tsx:Inv.touch receiver_type
    <ns.Row invoice={a[0]} onOpen={(i) => i.touch()} />,
    //  ^^^ calls fn:a.tsx:Row scope
    //                                      ^^^^^ calls fn:a.tsx:Inv.touch receiver_type
    <Row invoice={a[0]} other={(i) => i.touch()} {...a} />,
  // ^^ calls fn:a.tsx:Row scope
    //                                  ^^^^^ unresolved
    <div onClick={(i) => i.touch()} />,
    //                     ^^^^^ unresolved
  ]
}
