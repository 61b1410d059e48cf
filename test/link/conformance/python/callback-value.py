# --- a.py
def handler():
    pass


class App:
    def listen(self):
        pass

    def start(self, on):
        on(self.listen)
#       ^^ unresolved
        #       ^^^^^^ uses fn:a.py:App.listen


def main(app: App):
    app.start(handler)
    #   ^^^^^ calls fn:a.py:App.start receiver_type
    #         ^^^^^^^ uses fn:a.py:handler
    table = {'a': handler}
    #             ^^^^^^^ uses fn:a.py:handler
    return sorted([], key=handler), table
    #      ^^^^^^ nothing
    #                     ^^^^^^^ uses fn:a.py:handler
