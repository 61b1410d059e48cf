# --- a.py
class Item:
    def use(self):
        pass


def declared() -> Item: ...


def inferred():
    return Item()
    #      ^^^^ calls cls:a.py:Item scope


def nothing_known(item):
    return item


async def later() -> Item: ...


async def main():
    one = declared()
    #     ^^^^^^^^ calls fn:a.py:declared scope
    one.use()
    #   ^^^ calls fn:a.py:Item.use return_type
    two = inferred()
    #     ^^^^^^^^ calls fn:a.py:inferred scope
    two.use()
    #   ^^^ calls fn:a.py:Item.use return_type
    three = nothing_known(one)
    #       ^^^^^^^^^^^^^ calls fn:a.py:nothing_known scope
    three.use()
    #     ^^^ unresolved
    four = await later()
    #            ^^^^^ calls fn:a.py:later scope
    four.use()
    #    ^^^ calls fn:a.py:Item.use return_type
