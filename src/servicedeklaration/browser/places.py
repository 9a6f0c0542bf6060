"""What a municipality calls itself."""

from servicedeklaration.vocabularies.municipalities import name_of

_OTHERWISE = {
    "0101": "Københavns Kommune",
    "0400": "Bornholms Regionskommune",
    "0480": "Nordfyns Kommune",
    "0820": "Vesthimmerlands Kommune",
}
"""Those that aren't called by the name of the place and "Kommune"."""


def municipality_name(code: str | None) -> str:
    """The municipality's name by its code: "Hjørring Kommune"; "" for None."""
    if not code:
        return ""
    return _OTHERWISE.get(code) or f"{name_of(code)} Kommune"


def given_by(provider: str | None, code: str | None, between: str = " · ") -> str:
    """Who gives the help, and the municipality that promises it, unless the first names it."""
    place = municipality_name(code)
    if provider and place in provider:
        return provider
    return between.join(filter(None, (provider, place)))
