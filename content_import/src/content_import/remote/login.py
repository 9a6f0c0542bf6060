"""Who sends: a user with a password, or a token; neither ever stands on the command line."""

import getpass
import os
import sys
from dataclasses import dataclass

from requests import PreparedRequest
from requests.auth import AuthBase, HTTPBasicAuth

from content_import.remote.errors import SiteError

PASSWORD, TOKEN = "CONTENT_IMPORT_PASSWORD", "CONTENT_IMPORT_TOKEN"
"""The environment variables that hold the one or the other."""


@dataclass(frozen=True)
class Login:
    """`auth` signs a request, `refused` is what to say when the site doesn't accept it."""

    auth: AuthBase
    name: str
    refused: str


class Bearer(AuthBase):
    """Signs with a token, also where ~/.netrc knows the host."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def login(user: str | None) -> Login:
    """The login of a user, whose password is asked for where the environment has none; without a
    user that of the token."""
    token = os.environ.get(TOKEN)
    if user is None and token:
        told = f"Sitet godtager ikke nøglen i {TOKEN}. Lav en ny på sitet."
        return Login(Bearer(token), "", told)
    if user is None:
        raise SiteError("--user", f"Skriv, hvem du er: --user NAVN, eller læg en nøgle i {TOKEN}.")
    auth = HTTPBasicAuth(user.encode("utf-8"), _password(user).encode("utf-8"))
    return Login(auth, user, _refused(user))


def _refused(user: str) -> str:
    """Plone answers alike to a wrong password and to a user who may not import."""
    return f"Adgangskoden for »{user}« er forkert, eller brugeren må ikke importere på sitet."


def _password(user: str) -> str:
    password = os.environ.get(PASSWORD)
    if password:
        return password
    if not sys.stdin.isatty():
        raise SiteError(user, f"Læg adgangskoden i {PASSWORD}.")
    return getpass.getpass(f"Adgangskode for {user}: ")
