"""The address of a site: nothing is sent where others could read it on the way."""

from urllib.parse import urlsplit

from content_import.remote.errors import SiteError

_WHOLE = "Skriv hele adressen, for eksempel https://www.kommune.dk/hjaelp."
_AT_HOME = {"localhost", "127.0.0.1", "::1"}


def site_address(text: str, allow_http: bool = False) -> str:
    """The address without a slash at its end; raises `SiteError` for one that is not to be used.

    http is for a site on the same machine; `allow_http` says that the network is trusted too.
    """
    address = text.strip().rstrip("/")
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError as error:
        raise SiteError(text, _WHOLE) from error
    if parts.scheme not in ("http", "https") or not host:
        raise SiteError(text, _WHOLE)
    if parts.username or parts.password:
        raise SiteError(host, "Skriv brugernavnet med --user, og lad adgangskoden være ude.")
    if parts.query or parts.fragment:
        raise SiteError(text, "Skriv sitets egen adresse, uden »?« og »#«.")
    if parts.scheme == "http" and host not in _AT_HOME and not allow_http:
        raise SiteError(
            text, "Adressen skal begynde med https://, så ingen kan læse med. Intet er sendt."
        )
    return address
