"""A site that documents are sent to."""

import socket
import time
from collections.abc import Callable
from dataclasses import dataclass

import requests
from requests.exceptions import ConnectionError as NoConnection
from requests.exceptions import RequestException, SSLError, Timeout

from content_import.remote.answers import data_of
from content_import.remote.errors import Passing, SiteError
from content_import.remote.login import Login
from content_import.remote.retrying import PAUSES, persist

_SECONDS = (10, 300)
"""To reach the site, and between two bytes of its answer."""
_NO_SITE = "Adressen findes ikke. Se efter, om den er skrevet rigtigt, og om du er på nettet."
_NOT_SAFE = (
    "Sitets certifikat kan ikke godkendes. Intet er sendt. Sig det til dem, der driver sitet."
)
_SILENT = "Sitet svarer ikke. Kører det?"


@dataclass(frozen=True)
class Answer:
    """What the site says of a document: `status` as in the add-on's `Outcome`, the edition's
    address, and in Danish why it stayed a draft."""

    status: str
    address: str
    kept_as_draft: tuple[str, ...] = ()


def patient(seconds: float, why: str) -> None:
    """Wait without a word."""
    time.sleep(seconds)


class Site:
    """One site, asked by one user. A certificate that can't be verified always ends it.

    `wait` is called with seconds and a reason where something is tried again.
    """

    def __init__(
        self,
        address: str,
        login: Login,
        wait: Callable[[float, str], None] = patient,
        pauses: tuple[float, ...] = PAUSES,
    ) -> None:
        self.address, self._login, self._wait, self._pauses = address, login, wait, pauses
        self._session = requests.Session()
        self._session.auth = login.auth
        self._session.headers["Accept"] = "application/json"

    def __enter__(self) -> "Site":
        return self

    def __exit__(self, *error: object) -> None:
        self._session.close()

    def find(self, sha256: str, name: str) -> str | None:
        """The address of the edition that a file became before; None for a file it doesn't
        know."""
        return persist(lambda: self._find(sha256, name), self._wait, self._pauses)

    def send(self, body: dict, name: str) -> Answer:
        """Send a document until there is an answer.

        The site knows a file by its SHA-256, so that a second try never makes a second edition;
        it is asked first whether the try before got through.
        """
        sha256, tries = body["source"]["sha256"], 0

        def attempt() -> Answer:
            nonlocal tries
            tries += 1
            found = self._find(sha256, name) if tries > 1 else None
            return Answer("arrived", found) if found else self._send(body, name)

        return persist(attempt, self._wait, self._pauses)

    def _find(self, sha256: str, name: str) -> str | None:
        told = self._ask("GET", name, params={"sha256": sha256})
        return told.get("@id") if told.get("known") else None

    def _send(self, body: dict, name: str) -> Answer:
        told = self._ask("POST", name, json=body)
        kept = tuple(str(reason) for reason in told.get("kept_as_draft", ()))
        return Answer(told.get("status", ""), told.get("@id", ""), kept)

    def _ask(self, method: str, name: str, **given: object) -> dict:
        try:
            response = self._session.request(
                method,
                f"{self.address}/@import",
                timeout=_SECONDS,
                allow_redirects=False,
                **given,
            )
        except SSLError as error:
            raise SiteError(self.address, _NOT_SAFE) from error
        except (NoConnection, Timeout) as error:
            raise self._trouble(error) from error
        except RequestException as error:
            raise SiteError(
                self.address, "Adressen kan ikke bruges. Se efter, om den er skrevet rigtigt."
            ) from error
        return data_of(response, self.address, name, self._login)

    def _trouble(self, error: RequestException) -> Exception:
        if _has_no_address(error):
            return SiteError(self.address, _NO_SITE)
        return Passing(SiteError(self.address, _SILENT))


def _has_no_address(error: BaseException | None) -> bool:
    """True where the host's name leads nowhere; what lies behind an error tells."""
    while error is not None and not isinstance(error, socket.gaierror):
        error = error.__cause__ or error.__context__
    return error is not None
