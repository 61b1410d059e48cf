import { beforeAll, expect, test } from 'vitest'
import { calls, loadLanguages, of } from './tree.ts'

beforeAll(loadLanguages)

const CORE = `class Base:
    def __init__(self):
        self.helper = Helper()
    def run(self): return self
    @property
    def tool(self): return self.helper
    @classmethod
    def create(cls): return cls()
    @staticmethod
    def plain(): pass
class Helper:
    def go(self): pass
def make() -> Base: ...
`

test('absolute and relative imports lead to definitions, through __init__ and under aliases', () => {
  const files = {
    'pkg/__init__.py': 'from .core import make as build\nfrom . import core as inner',
    'pkg/core.py': 'def make(): pass',
    'pkg/sub/__init__.py': '',
    'pkg/sub/m.py': 'from ..core import make\nfrom .. import core, build\nmake(); core.make(); build()',
    'main.py': 'import pkg\nfrom pkg import build, inner\npkg.build(); build(); inner.make()',
  }
  expect(calls(files)).toEqual([
    'main.py -> pkg/core.py:make reexport',
    'pkg/sub/m.py -> pkg/core.py:make import',
  ])
  expect(of('IMPORTS', files)).toEqual([
    'main.py -> pkg/__init__.py import',
    'pkg/__init__.py -> pkg/core.py import',
    'pkg/sub/m.py -> pkg/__init__.py import',
    'pkg/sub/m.py -> pkg/core.py import',
  ])
})

test('a dotted import binds the first name and reaches modules as attributes, namespace packages too', () => {
  const files = {
    'ns/deep/m.py': 'def f(): pass',
    'a.py': 'import ns.deep.m\nimport ns.deep.m as z\nns.deep.m.f(); z.f()',
  }
  expect(calls(files)).toEqual(['a.py -> ns/deep/m.py:f import'])
})

test('a star import takes what __all__ names, else all that do not start with an underscore', () => {
  const files = {
    'listed.py': "__all__ = ['f']\ndef f(): pass\ndef g(): pass",
    'free.py': 'from listed import *\ndef _h(): pass\ndef k(): pass',
    'a.py': 'from listed import *\nf(); g()',
    'b.py': 'from free import *\nf(); k(); _h()',
  }
  expect(calls(files)).toEqual([
    'a.py -> ? g',
    'a.py -> listed.py:f import',
    'b.py -> ? _h',
    'b.py -> free.py:k import',
    'b.py -> listed.py:f reexport',
  ])
})

test('source roots: src, folders that are no package, what pyproject says', () => {
  const files = {
    'src/app/__init__.py': '',
    'src/app/x.py': 'def f(): pass',
    'services/one/lib.py': 'def g(): pass',
    'services/one/main.py': 'from lib import g\nfrom app.x import f\nf(); g()',
    'python/code/tool.py': 'def t(): pass',
    'pyproject.toml': '[tool.setuptools.packages.find]\nwhere = ["python/code"]',
    'tests/test_t.py': 'import tool\ntool.t()',
  }
  expect(calls(files)).toEqual([
    'services/one/main.py -> services/one/lib.py:g import',
    'services/one/main.py -> src/app/x.py:f import',
    'tests/test_t.py -> python/code/tool.py:t import',
  ])
})

test('self, cls and super() go through the method resolution order', () => {
  const text = `class A:
    def m(self): pass
class B(A):
    def m(self): super().m()
class C(A):
    def m(self): super().m()
    def only(self): pass
class D(B, C):
    def n(self): self.m(); self.only(); super().m()
`
  expect(calls({ 'a.py': text })).toEqual([
    'a.py:B.m -> a.py:A.m inherited',
    'a.py:C.m -> a.py:A.m inherited',
    'a.py:D.n -> a.py:B.m inherited',
    'a.py:D.n -> a.py:C.only inherited',
  ])
})

test('receivers are known from calls of classes, annotations, fields, properties, results and loops', () => {
  const text = `from core import Base, make
class Sub(Base):
    def own(self): pass
    def f(self): self.helper.go(); self.tool.go(); self.run().own()
def built(): b = Base(); b.run()
def annotated(b: 'Base', c: Base | None): b.run(); c.run()
def returned(): make().run(); Sub.create().own()
def looped(all: list[Base]):
    for b in all: b.run()
async def awaited(): (await later()).run()
async def later() -> Base: ...
def unknown(x): x.run()
def static(): Base.plain()
`
  const found = calls({ 'core.py': CORE, 'a.py': text }).filter(
    (line) => line.startsWith('a.py') && !/Base (import|self)$/.test(line),
  )
  expect(found).toEqual(
    [
      'a.py:Sub.f -> core.py:Base.run inherited',
      'a.py:Sub.f -> core.py:Helper.go receiver_type',
      'a.py:Sub.f -> a.py:Sub.own return_type',
      'a.py:annotated -> core.py:Base.run receiver_type',
      'a.py:awaited -> a.py:later scope',
      'a.py:awaited -> core.py:Base.run return_type',
      'a.py:built -> core.py:Base.run receiver_type',
      'a.py:looped -> core.py:Base.run receiver_type',
      'a.py:returned -> core.py:Base.create inherited',
      'a.py:returned -> core.py:Base.run return_type',
      'a.py:returned -> core.py:make import',
      'a.py:returned -> a.py:Sub.own return_type',
      'a.py:static -> core.py:Base.plain import',
      'a.py:unknown -> ? run',
    ].sort(byText),
  )
})

test('names under TYPE_CHECKING and inside functions are imports as well', () => {
  const files = {
    'core.py': CORE,
    'a.py': `from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from core import Base
def f(b: 'Base'):
    from core import make
    b.run(); make()
def g(): make()
`,
  }
  expect(calls(files).filter((line) => line.startsWith('a.py'))).toEqual([
    'a.py:f -> core.py:Base.run receiver_type',
    'a.py:f -> core.py:make import',
    'a.py:g -> ? make',
  ])
})

test('of a fallback import the project has its own say; of a redefined function the last counts', () => {
  const files = {
    'slow.py': 'def f(): pass',
    'a.py': 'try:\n    from fast import f\nexcept ImportError:\n    from slow import f\nf()',
    'b.py': 'def g(): pass\ndef g(): pass\ng()',
  }
  expect(calls(files)).toEqual(['a.py -> slow.py:f import', 'b.py -> b.py:g~2 scope'])
})

test('a stub beside a source yields to it, and stands in where there is none', () => {
  const files = {
    'm.py': 'def f(): pass',
    'm.pyi': 'def f(): ...',
    'n.pyi': 'def g(): ...',
    'a.py': 'import m, n\nm.f(); n.g()',
  }
  expect(calls(files)).toEqual(['a.py -> m.py:f import', 'a.py -> n.pyi:g import'])
})

test('externals are named by their first segment; members of an external base are external', () => {
  const text = `import os.path\nfrom django.views import View\nclass V(View):\n    def get(self): self.dispatch(); os.path.join(); print(len([]))\n`
  expect(calls({ 'a.py': text })).toEqual([
    'a.py:V.get -> ext:django external',
    'a.py:V.get -> ext:os external',
  ])
  expect(of('INHERITS', { 'a.py': text })).toEqual(['a.py:V -> ext:django extends'])
})

test('a circle of bases or of calls ends', () => {
  const text = `class A(B):\n    def f(self): return self.g()\nclass B(A):\n    def g(self): return self.f()\ndef h(): return k()\ndef k(): return h()\nA().f().x(); h().x()`
  expect(calls({ 'a.py': text })).toEqual([
    'a.py -> ? x',
    'a.py -> a.py:A scope',
    'a.py -> a.py:A.f receiver_type',
    'a.py -> a.py:h scope',
    'a.py:A.f -> a.py:B.g inherited',
    'a.py:B.g -> a.py:A.f inherited',
    'a.py:h -> a.py:k scope',
    'a.py:k -> a.py:h scope',
  ])
})

function byText(a: string, b: string): number {
  return a < b ? -1 : 1
}
