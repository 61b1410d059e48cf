# --- lib/__init__.py
from .api import connect
from .api import Client as PublicClient
# --- lib/api/__init__.py
from lib.api.client import *
from lib.api.client import connect
# --- lib/api/client.py
def connect():
    pass


class Client:
    def send(self):
        pass
# --- main.py
import lib
from lib import PublicClient, connect


def main():
    connect()
#   ^^^^^^^ calls fn:lib/api/client.py:connect reexport
    lib.connect()
    #   ^^^^^^^ calls fn:lib/api/client.py:connect reexport
    PublicClient().send()
#   ^^^^^^^^^^^^ calls cls:lib/api/client.py:Client reexport
    #              ^^^^ calls fn:lib/api/client.py:Client.send receiver_type
