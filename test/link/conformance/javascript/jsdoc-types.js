// --- b.js
export class Tool {
  use() {}
}
// --- a.js
import { Tool } from './b.js'

/**
 * @param {Tool} tool what is used
 * @param {?Tool} [maybe] perhaps
 * @param {Tool[]} all
 * @param {Array<Tool>} more
 * @param {Tool | null | undefined} either
 * @param {string} key
 * @param {object} any
 * @param {Unknown} other
 * @param {{ tool: Tool }} record
 * @param {any} options
 * @param {Tool} options.deep
 */
function one(tool, maybe, all, more, either, key, any, other, record, options) {
  tool.use()
  //   ^^^ calls fn:b.js:Tool.use receiver_type
  maybe.use()
  //    ^^^ calls fn:b.js:Tool.use receiver_type
  all[0].use()
  //     ^^^ calls fn:b.js:Tool.use receiver_type
  for (const each of more) each.use()
  //                            ^^^ calls fn:b.js:Tool.use receiver_type
  either.use()
  //     ^^^ calls fn:b.js:Tool.use receiver_type
  key.trim()
  //  ^^^^ nothing
  any.use()
  //  ^^^ unresolved
  other.use()
  //    ^^^ unresolved
  record.tool.use()
  //          ^^^ calls fn:b.js:Tool.use receiver_type
  options.use()
  //      ^^^ unresolved
}
class Box {
  /**
   * @param {import('./b.js').Tool} tool
   * @returns {Promise<Tool>}
   */
  async put(tool) {
    tool.use()
    //   ^^^ calls fn:b.js:Tool.use receiver_type
    return pick(tool)
    //     ^^^^ unresolved
  }
}
async function two() {
  const tool = await new Box().put()
  //                     ^^^ calls cls:a.js:Box scope
  //                           ^^^ calls fn:a.js:Box.put receiver_type
  tool.use()
  //   ^^^ calls fn:b.js:Tool.use return_type
}
/** @return {Tool} */
const three = () => pick()
//                  ^^^^ unresolved
function four() {
  three().use()
//^^^^^ calls fn:a.js:three scope
  //      ^^^ calls fn:b.js:Tool.use return_type
}
