# --- a.py
class Query:
    def where(self):
        return self

    def order(self) -> 'Query':
        return self

    def all(self):
        return [self]

    def first(self):
        pass


class Special(Query):
    def only_here(self):
        pass


def query():
    return Query()
    #      ^^^^^ calls cls:a.py:Query scope


def main():
    query().where().order().first()
#   ^^^^^ calls fn:a.py:query scope
    #       ^^^^^ calls fn:a.py:Query.where return_type
    #               ^^^^^ calls fn:a.py:Query.order return_type
    #                       ^^^^^ calls fn:a.py:Query.first return_type
    # A method that gives back its receiver gives back what it was called on.
    Special().where().only_here()
#   ^^^^^^^ calls cls:a.py:Special scope
    #         ^^^^^ calls fn:a.py:Query.where return_type
    #                 ^^^^^^^^^ calls fn:a.py:Special.only_here return_type
    (query()
#    ^^^^^ calls fn:a.py:query scope
        .where())
        #^^^^^ calls fn:a.py:Query.where return_type
