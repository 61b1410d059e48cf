// --- k.js
class Kit { open() { return this } static make() { return new Kit() } }
//                                                            ^^^ calls cls:k.js:Kit
class Box { /** @type {Kit} */ kit = new Kit() }
//                                       ^^^ calls cls:k.js:Kit
module.exports = { Kit, Box }
// --- a.js
/** @import { Kit, Box } from './k' */
/**
 * @param {Pick<Kit, 'open'>} a
 * @param {Map<string, Kit>} b
 * @param {{ kit: Kit, all: Kit[] }} c
 * @param {Array.<Kit>} d
 * @param {Object<string, Kit>} e
 * @param {[string, Kit]} f
 * @param {Kit & Box} g
 * @param {import('./k').Kit[]} h
 * @param {Box['kit']} i
 * @param {?Kit} j
 * @param {Kit=} k
 * @param {typeof Kit} l
 * @param {(x: Box) => Kit} m
 * @param {Record<string, Map<string, Kit>>} n
 */
function f1(a, b, c, d, e, f, g, h, i, j, k, l, m, n) {
  a.open(); for (const [x, y] of b) y.open()
//  ^^^^ calls fn:k.js:Kit.open receiver_type
//                                    ^^^^ calls fn:k.js:Kit.open receiver_type
  c.kit.open(); c.all[0].open(); d[0].open(); e.x.open(); f[1].open()
//      ^^^^ calls fn:k.js:Kit.open receiver_type
//                       ^^^^ calls fn:k.js:Kit.open receiver_type
//                                    ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                             ^^^^ calls fn:k.js:Kit.open receiver_type
  g.open(); g.kit.open(); h[0].open(); i.open(); j.open(); k.open(); l.make().open()
//  ^^^^ calls fn:k.js:Kit.open receiver_type
//                ^^^^ calls fn:k.js:Kit.open receiver_type
//                             ^^^^ calls fn:k.js:Kit.open receiver_type
//                                       ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                 ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                           ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                                     ^^^^ calls fn:k.js:Kit.make import
//                                                                            ^^^^ calls fn:k.js:Kit.open receiver_type
  m(1).open(); n.a.get('x').open(); for (const [, z] of Object.entries(e)) z.open()
//^ unresolved
//     ^^^^ calls fn:k.js:Kit.open receiver_type
//                          ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                                           ^^^^ calls fn:k.js:Kit.open receiver_type
}
// --- b.js
const { Kit, Box } = require('./k')
/** @typedef {Map<string, Kit>} Kits */
/**
 * @typedef {Object} Opts
 * @property {Kit} kit the kit
 * @property {Kits} [kits]
 * @property {Maker} maker
 */
/**
 * @callback Maker
 * @param {Box} box
 * @returns {Kit}
 */
/** @typedef {Pick<Kit, 'open'>} Reader */
/** @typedef {import('./k').Box} ABox */
/** @param {Kits} a @param {Opts} b @param {Reader} c @param {ABox} d @param {Maker} e */
function f(a, b, c, d, e) {
  a.get('x').open(); b.kit.open(); b.kits.get('y').open(); b.maker().open(); c.open(); d.kit.open(); e().open()
//           ^^^^ calls fn:k.js:Kit.open receiver_type
//                         ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                 ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                           ^^^^^ unresolved
//                                                                   ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                                             ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                                                           ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                                                                   ^ unresolved
//                                                                                                       ^^^^ calls fn:k.js:Kit.open receiver_type
}
/** @type {Maker} */
const mk = (box) => { box.kit.open(); return new Kit() }
//                            ^^^^ calls fn:k.js:Kit.open receiver_type
//                                               ^^^ calls cls:k.js:Kit
// --- c.js
/** @import { Opts, Reader, ABox } from './b' */
/** @param {Opts} b @param {Reader} c @param {import('./b').Kits} d @param {ABox} e */
function f(b, c, d, e) { b.kit.open(); c.open(); d.get('x').open(); e.kit.open() }
//                             ^^^^ calls fn:k.js:Kit.open receiver_type
//                                       ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                          ^^^^ calls fn:k.js:Kit.open receiver_type
//                                                                        ^^^^ calls fn:k.js:Kit.open receiver_type
