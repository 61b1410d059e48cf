# --- a.py
class Graph:
    def add(self): ...

    @property
    def nodes(self) -> "View":
        return View()
#              ^^^^ calls cls:a.py:View scope

    @property
    def maker(self):
        return Graph


class View:
    def __call__(self): ...

    def size(self): ...


def make(kind: type[Graph], some: Graph):
    # It may be a class below.
    kind().add()
#   ^^^^ unresolved
#          ^^^ calls fn:a.py:Graph.add receiver_type
    type(some)().add()
#   ^^^^ unresolved
#                ^^^ calls fn:a.py:Graph.add receiver_type


class Test:
    Kind = Graph

    @classmethod
    def setup_class(cls):
        cls.graph = Graph()
#                   ^^^^^ calls cls:a.py:Graph scope
        cls.graph.add()
#                 ^^^ calls fn:a.py:Graph.add receiver_type

    def test(self):
        self.graph.add()
#                  ^^^ calls fn:a.py:Graph.add receiver_type
        self.Kind().add()
#            ^^^^ calls cls:a.py:Graph scope
#                   ^^^ calls fn:a.py:Graph.add receiver_type
        self.graph.nodes()
#                  ^^^^^ calls fn:a.py:Graph.nodes receiver_type
        self.graph.nodes.size()
#                        ^^^^ calls fn:a.py:View.size receiver_type
        self.graph.maker().add()
#                  ^^^^^ calls cls:a.py:Graph scope
#                          ^^^ calls fn:a.py:Graph.add receiver_type
