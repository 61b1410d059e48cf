// --- tool.js
class Tool {
  use() {}
  /** @returns {this} */
  same() {}
}
module.exports = Tool
// --- kit.js
export class Kit {
  open() {}
}
export default class Box {
  lift() {}
}
// --- a.js
/** @typedef {import('./tool')} Tool */
/** @typedef {import('./kit').Kit} Bag a bag */
/** @import Box, { Kit, Kit as Case } from './kit' */
/** @import * as kit from './kit' */
/**
 * @typedef {import("./kit").Kit} First
 * @typedef {import("./tool")} Second
 */
/**
 * @import {
 *   Kit as Spread
 * } from './kit'
 */
/**
 * @param {Tool} tool
 * @param {import('./tool')} direct
 * @param {Bag} bag
 * @param {Case} one
 * @param {Box} box
 * @param {kit.Kit} named
 * @param {Map<string, Kit>} held
 * @param {Set<import('./kit').Kit> | undefined} set
 * @param {Array<Array<Kit>>} deep
 * @param {(Kit | null)[]} maybe
 * @param {typeof Tool} made
 * @param {First} first
 * @param {Second} second
 * @param {Spread} spread
 * @param {Promise<Record<string, Kit>>} record
 * @param {(kit: Kit) => Tool} make
 */
function go(tool, direct, bag, one, box, named, held, set, deep, maybe, made, first, second, spread, record, make) {
  tool.use()
  //   ^^^ calls fn:tool.js:Tool.use receiver_type
  direct.use()
  //     ^^^ calls fn:tool.js:Tool.use receiver_type
  bag.open()
  //  ^^^^ calls fn:kit.js:Kit.open receiver_type
  one.open()
  //  ^^^^ calls fn:kit.js:Kit.open receiver_type
  box.lift()
  //  ^^^^ calls fn:kit.js:Box.lift receiver_type
  named.open()
  //    ^^^^ calls fn:kit.js:Kit.open receiver_type
  held.get('a').open()
  //            ^^^^ calls fn:kit.js:Kit.open receiver_type
  for (const each of set) each.open()
  //                           ^^^^ calls fn:kit.js:Kit.open receiver_type
  for (const row of deep) for (const each of row) each.open()
  //                                                   ^^^^ calls fn:kit.js:Kit.open receiver_type
  maybe[0].open()
  //       ^^^^ calls fn:kit.js:Kit.open receiver_type
  new made().use()
  //  ^^^^ calls cls:tool.js:Tool
  //         ^^^ calls fn:tool.js:Tool.use receiver_type
  first.open()
  //    ^^^^ calls fn:kit.js:Kit.open receiver_type
  second.use()
  //     ^^^ calls fn:tool.js:Tool.use receiver_type
  spread.open()
  //     ^^^^ calls fn:kit.js:Kit.open receiver_type
  record.any.open()
  //         ^^^^ calls fn:kit.js:Kit.open receiver_type
  make(one).use()
//^^^^ unresolved
  //        ^^^ calls fn:tool.js:Tool.use receiver_type
}
// --- d.js
/** @import { Kit } from './kit' */

/**
 * @param {Kit} kit
 */

function apart(kit) {
  kit.open()
  //  ^^^^ calls fn:kit.js:Kit.open receiver_type
}

/**
 * @param {Kit} kit
 */
let between

function other(kit) {
  kit.open()
  //  ^^^^ unresolved
}
// --- c.js
/** @import { Kit } from './kit' */
const Kit = { open() {} }
/** @param {Kit} kit */
function go(kit) {
  Kit.open()
  //  ^^^^ calls fn:c.js:Kit.open scope
  kit.open()
  //  ^^^^ calls fn:kit.js:Kit.open receiver_type
}
// --- b.js
/** @import { Kit } from './kit' */
/** @type {Kit | undefined} */
let current
class Holder {
  /** @type {Kit} */
  kit = undefined
  constructor(options) {
    /** @type {Kit} */
    this.other = options.kit
    /** @type {Kit[]} */
    this.all = []
  }
  run(thing) {
    this.kit.open()
    //       ^^^^ calls fn:kit.js:Kit.open receiver_type
    this.other.open()
    //         ^^^^ calls fn:kit.js:Kit.open receiver_type
    this.all[0].open()
    //          ^^^^ calls fn:kit.js:Kit.open receiver_type
    const cast = /** @type {Kit} */ (thing)
    cast.open()
    //   ^^^^ calls fn:kit.js:Kit.open receiver_type
    ;/** @type {Kit} */ (thing).open()
    //                          ^^^^ calls fn:kit.js:Kit.open receiver_type
    /** @type {Kit} */
    const told = thing.kit
    told.open()
    //   ^^^^ calls fn:kit.js:Kit.open receiver_type
    /** @type {Kit} */
    let [first] = thing
    first.open()
    //    ^^^^ unresolved
    current.open()
    //      ^^^^ calls fn:kit.js:Kit.open receiver_type
    /* @type {Kit} */
    const said = thing.kit
    said.open()
    //   ^^^^ unresolved
  }
}
