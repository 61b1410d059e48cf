/**
 * A project in which everything is found, printed by every language as it can.
 *
 * Random files rarely mean each other, so random steps on them change little. From
 * here on each rename, cut, move and new type changes what other files mean: through
 * imports, re-exports, bases, fields, parameters and results, in circles too.
 */
import type { FileModel, Item } from './model.ts'

const from = (path: string, ...names: readonly string[]): Item[] =>
  names.map((name) => ({ kind: 'import', from: path, name }))

export const COHERENT: readonly (readonly [path: string, file: FileModel])[] = [
  [
    'a',
    {
      items: [
        ...from('b', 'Delta'),
        ...from('p/index', 'beta'),
        ...from('r/e', 'Foxtrot'),
        {
          kind: 'function',
          name: 'alpha',
          parameter: 'x',
          type: 'Delta',
          returns: 'Foxtrot',
          body: [
            { kind: 'member', of: 'x', name: 'save' },
            { kind: 'chain', of: 'beta', name: 'load' },
            { kind: 'new', of: 'Delta', name: 'alpha' },
          ],
        },
      ],
    },
  ],
  [
    'b',
    {
      items: [
        ...from('p/a', 'Echo'),
        ...from('p/q/d', 'Foxtrot'),
        {
          kind: 'class',
          name: 'Delta',
          base: 'Echo',
          fields: [{ name: 'x', type: 'Foxtrot' }],
          methods: [
            {
              name: 'save',
              returns: 'Foxtrot',
              body: [
                { kind: 'self', name: 'load' },
                { kind: 'self', name: 'alpha' },
              ],
            },
          ],
        },
        { kind: 'variable', name: 'x', of: 'Delta' },
      ],
    },
  ],
  [
    'p/a',
    {
      items: [
        ...from('b', 'Delta'),
        {
          kind: 'class',
          name: 'Echo',
          fields: [],
          methods: [
            {
              name: 'load',
              returns: 'Delta',
              body: [{ kind: 'new', of: 'Delta', name: 'save', local: 'x' }],
            },
            { name: 'alpha', body: [] },
          ],
        },
        { kind: 'function', name: 'beta', returns: 'Delta', body: [{ kind: 'call', name: 'beta' }] },
      ],
    },
  ],
  [
    'p/index',
    {
      items: [
        { kind: 'reexport', from: 'p/a', name: 'beta' },
        { kind: 'reexport', from: 'p/q/d' },
      ],
    },
  ],
  [
    'p/q/d',
    {
      items: [
        {
          kind: 'class',
          name: 'Foxtrot',
          fields: [],
          methods: [
            { name: 'save', returns: 'Foxtrot', body: [{ kind: 'self', name: 'load' }] },
            { name: 'load', body: [] },
          ],
        },
        { kind: 'function', name: 'gamma', returns: 'Foxtrot', body: [] },
      ],
    },
  ],
  [
    'c',
    {
      items: [
        ...from('a', 'alpha'),
        { kind: 'import', from: 'b', name: 'Delta', local: 'Echo' },
        { kind: 'module', from: 'p/q/d', local: 'x' },
        { kind: 'star', from: 'p/index' },
        {
          kind: 'function',
          name: 'gamma',
          parameter: 'Delta',
          type: 'Echo',
          body: [
            { kind: 'chain', of: 'alpha', name: 'save' },
            { kind: 'member', of: 'Delta', name: 'save' },
            { kind: 'member', of: 'x', name: 'gamma' },
          ],
        },
        { kind: 'function', name: 'beta', body: [{ kind: 'new', of: 'Echo', name: 'load', local: 'x' }] },
      ],
    },
  ],
  [
    'r/index',
    {
      items: [
        { kind: 'reexport', from: 'b', name: 'Delta' },
        { kind: 'star', from: 'b' },
      ],
    },
  ],
  [
    'r/e',
    {
      items: [
        ...from('r/index', 'Delta'),
        ...from('p/q/d', 'gamma'),
        {
          kind: 'class',
          name: 'Foxtrot',
          base: 'Delta',
          fields: [],
          methods: [
            {
              name: 'load',
              body: [
                { kind: 'self', name: 'save' },
                { kind: 'chain', of: 'gamma', name: 'load' },
              ],
            },
          ],
        },
      ],
    },
  ],
]
