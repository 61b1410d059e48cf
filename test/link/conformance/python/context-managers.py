# --- a.py
class Session:
    def __enter__(self):
        return self

    def query(self):
        pass


class Connection:
    def send(self):
        pass


class Pool:
    def __enter__(self) -> Connection: ...


def main():
    with Session() as session:
        #^^^^^^^ calls cls:a.py:Session scope
        session.query()
        #       ^^^^^ calls fn:a.py:Session.query receiver_type
    with Pool() as connection:
        #^^^^ calls cls:a.py:Pool scope
        # What `__enter__` gives is not asked yet: the context itself is taken for it.
        connection.send()
        #          ^^^^ unresolved
