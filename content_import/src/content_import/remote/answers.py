"""What a site's answers mean."""

from requests import Response

from content_import.errors import ContentImportError
from content_import.remote.errors import Declined, Passing, SiteError
from content_import.remote.login import Login

_DOWN = (429, 502, 503, 504)
"""The site, or what stands before it, is busy or being started."""
_CONFLICT = 409
_NOT_OURS = (
    "Adressen svarer ikke som et site med servicedeklaration. Skriv den, som den står i browseren "
    "på sitets forside."
)
_NO_SERVICE = (
    "Der er ingen import på adressen. Skriv sitets egen adresse, og se efter, om "
    "servicedeklaration er slået til."
)


def data_of(response: Response, site: str, name: str, login: Login) -> dict:
    """The JSON of a good answer about the file `name`; raises what any other answer means."""
    status = response.status_code
    if status in _DOWN:
        raise Passing(SiteError(site, f"Sitet er ikke klar (fejl {status})."), _asked_for(response))
    if status >= 500 or status == _CONFLICT:
        raise Passing(Declined(name, f"ikke importeret. Sitet svarede med fejl {status}."))
    if status >= 300:
        raise _refusal(response, site, name, login)
    return _json(response, site)


def _refusal(response: Response, site: str, name: str, login: Login) -> ContentImportError:
    match response.status_code:
        case 401:
            return SiteError(site, login.refused)
        case 403:
            return SiteError(
                site,
                f"{_who(login)} må ikke importere på sitet. Bed sitets administrator om adgang.",
            )
        case 404 | 405:
            return SiteError(site, _NO_SERVICE)
        case 413:
            return Declined(
                name, "ikke importeret. Filen er større, end sitet tager imod. Del den."
            )
        case status if status < 400:
            to = response.headers.get("Location", "en anden adresse")
            return SiteError(site, f"Sitet henviser til {to}. Brug sitets rigtige adresse.")
    return Declined(name, f"ikke importeret. {_reasons(response)}")


def _who(login: Login) -> str:
    return f"»{login.name}«" if login.name else "Nøglens ejer"


def _reasons(response: Response) -> str:
    """The reasons of a refusal in words; the number where the answer gives none."""
    try:
        told = response.json()
    except ValueError:
        told = None
    reasons = told.get("reasons") or [told.get("message")] if isinstance(told, dict) else []
    words = " ".join(str(reason) for reason in reasons if reason)
    return words.replace("\n", " ") or f"Sitet svarede med fejl {response.status_code}."


def _json(response: Response, site: str) -> dict:
    try:
        data = response.json()
    except ValueError as error:
        raise SiteError(site, _NOT_OURS) from error
    if not isinstance(data, dict):
        raise SiteError(site, _NOT_OURS)
    return data


def _asked_for(response: Response) -> float:
    """Seconds that the site asks to wait; 0 where it says none, or a date."""
    asked = response.headers.get("Retry-After", "")
    return float(asked) if asked.isdigit() else 0
