# --- a.py
class Order:
    def total(self): pass


class User:
    def __init__(self, orders: list[Order]):
        self.orders = orders
        self.by_id = {o.id: o for o in self.orders}

    def greet(self): pass


def kept(users: list[User], user: User):
    orders = [o for u in users for o in u.orders]
    orders[0].total()
    #         ^^^^^ calls fn:a.py:Order.total receiver_type
    firsts = {u.greet(): u.orders[0] for u in users}
    #           ^^^^^ calls fn:a.py:User.greet receiver_type
    firsts["x"].total()
    #           ^^^^^ calls fn:a.py:Order.total receiver_type
    for key, o in user.by_id.items():
        o.total()
        # ^^^^^ calls fn:a.py:Order.total receiver_type
    pairs = [(u, o) for u in users for o in u.orders if o.total()]
    #                                                     ^^^^^ calls fn:a.py:Order.total receiver_type
    for u, o in pairs:
        u.greet(), o.total()
        # ^^^^^ calls fn:a.py:User.greet receiver_type
        #            ^^^^^ calls fn:a.py:Order.total receiver_type
    lazily = (u for u in users)
    next(lazily).greet()
    #            ^^^^^ calls fn:a.py:User.greet receiver_type


class Table:
    rows: list[User] = []
    names = {row for row in rows}

    def first(self):
        for name in self.names:
            name.greet()
            #    ^^^^^ calls fn:a.py:User.greet receiver_type
