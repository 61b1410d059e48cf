// --- a.ts
class Tool { use() {} }
type Props = { tool: Tool; open(): Tool; deep: { inner: Tool }; run: () => Tool }
function one({ tool, open, run }: Props, props: Props, all: Props[]) {
  tool.use()
  //   ^^^ calls fn:a.ts:Tool.use receiver_type
  open().use()
//^^^^ calls fn:a.ts:Props.open receiver_type
  //     ^^^ calls fn:a.ts:Tool.use receiver_type
  props.open()
  //    ^^^^ calls fn:a.ts:Props.open receiver_type
  props.deep.inner.use()
  //               ^^^ calls fn:a.ts:Tool.use receiver_type
  // Which function a property holds is not known; what it gives is.
  props.run().use()
  //    ^^^ unresolved
  //          ^^^ calls fn:a.ts:Tool.use receiver_type
  all[0]!.tool.use()
  //           ^^^ calls fn:a.ts:Tool.use receiver_type
}
function two({ tool }: { tool?: Tool }, both: Props & { more: Tool }) {
  tool?.use()
  //    ^^^ calls fn:a.ts:Tool.use receiver_type
  both.more.use()
  //        ^^^ calls fn:a.ts:Tool.use receiver_type
  both.tool.use()
  //        ^^^ calls fn:a.ts:Tool.use receiver_type
}
