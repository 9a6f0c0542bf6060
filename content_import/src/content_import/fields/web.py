"""E-mail and web addresses in a line, as written."""

import re

_LABEL = r"[\wæøåÆØÅ-]{1,60}"
_PATH = r"(?:/[^\s<>)\],]{0,200})?"
# An ending in mixed case is the next sentence: "www.havlund.dk.Her finder du …".
_ANY_ENDING = r"(?:(?-i:[a-z]{2,24})|(?-i:[A-Z]{2,24}))"
_NAMED_HOST = rf"{_LABEL}(?:\.{_LABEL}){{0,4}}\.{_ANY_ENDING}(?![\w-])"
# RFC 2606 reserves example, test and invalid for documents that name no real host.
_KNOWN_ENDING = r"(?-i:dk|com|org|net|eu|info|nu|io|online|example|test|invalid)"
_BARE_HOST = rf"{_LABEL}(?:\.{_LABEL}){{0,4}}\.{_KNOWN_ENDING}(?![\w@-]|\.\w)"
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")
WEB = re.compile(
    rf"https?://[^\s<>)\]]{{4,300}}|(?<![\w@.])www\.{_NAMED_HOST}{_PATH}"
    rf"|(?<![\w@./+-])(?!www\.){_BARE_HOST}{_PATH}",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"^\s{{0,8}}(?:w|web|www|hjemmeside|webside|website|internet)\s{{0,3}}[:\t]\s{{0,8}}"
    rf"(?P<web>{_NAMED_HOST}{_PATH})",
    re.IGNORECASE,
)


def website_in(line: str) -> str | None:
    """The web address of a line as written; None for a cut one such as www.tilbudsportalen.

    After http(s)://, www. or a label ("Hjemmeside:") any host counts; a bare host counts where
    its ending is one in common use.
    """
    match = _LABELLED.match(line)
    if match:
        return match["web"].rstrip(".,;")
    match = WEB.search(line)
    return match.group().rstrip(".,;:") if match else None


def email_in(line: str) -> str | None:
    """The e-mail address of a line; None when it holds none."""
    match = EMAIL.search(line)
    return match.group().rstrip(".") if match else None
