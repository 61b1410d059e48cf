# --- a.py
class Log:
    def log(self):
        self.name()
        #    ^^^^ unresolved


class Base:
    def name(self):
        pass


class Service(Log, Base):
    def go(self):
        self.log()
        #    ^^^ calls fn:a.py:Log.log inherited
        self.name()
        #    ^^^^ calls fn:a.py:Base.name inherited
