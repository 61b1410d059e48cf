# --- app/__init__.py
# --- app/models.py
class User:
    pass
# --- app/main.py
import os
import app.models
from app import models
from app.models import User
#                      ^^^^ imports mod:app/models.py
from . import models as near
from .models import User as Near


def main():
    app.models.User()
    #          ^^^^ calls cls:app/models.py:User import
    models.User()
    #      ^^^^ calls cls:app/models.py:User import
    User()
#   ^^^^ calls cls:app/models.py:User import
    near.User()
    #    ^^^^ calls cls:app/models.py:User import
    Near()
#   ^^^^ calls cls:app/models.py:User import
    os.getcwd()
    #  ^^^^^^ external os
