"""What one line of a contact block holds: address, phones, e-mail, website, or a name."""

import re

POSTAL = re.compile(
    r"(?<![\d.])(?:DK[- ]?)?(?P<code>[0-9]\d{3})\s{1,3}(?P<city>[A-ZÆØÅ][a-zæøåé]{1,25}"
    r"(?:[ .-]{1,2}(?:[A-ZÆØÅ]{1,2}\b|[A-ZÆØÅ][a-zæøåé]{1,20}\b))?)"
)
STREET = re.compile(
    r"(?P<street>(?:[A-ZÆØÅ]|\d{1,2}\.\s)[\wæøåÆØÅé.'’-]{0,30}(?:\s{1,2}[\wæøåÆØÅé.'’-]{1,30}){0,4}"
    r"\s{1,2}\d{1,3}(?:\s?[A-ZÆØÅa-z]\b)?(?:\s?[-–]\s?\d{1,3}\s?[A-Za-z]?\b)?"
    r"(?:,?\s{1,2}(?:\d{1,2}\.?\s{1,2}(?:sal|th|tv|mf)\b\.?|st\.?|kld\.?|(?:op|opg)gang\s\w{1,2}|"
    r"(?:th|tv|mf)\b\.?)){0,3})\s{0,3},?\s{0,3}(?:$|(?=(?:DK[- ]?)?\d{4}\s))"
)
PHONE = re.compile(
    r"(?<![\d.,/-])(?:\(?(?:\+|00)45\)?\s{0,2})?"
    r"(?P<digits>[2-9]\d[ .]?\d\d[ .]?\d\d[ .]?\d\d|[2-9]\d{3}[ .-]\d{4})(?![\d/]|[.,-]\d)"
)
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")
_HOST = r"[\wæøåÆØÅ-]{1,60}(?:\.[\wæøåÆØÅ-]{1,60}){0,4}\.(?:dk|com|net|org|info|eu|nu)"
WEB = re.compile(
    rf"(?:https?://[^\s<>)\]]{{4,300}}|(?<![\w@.])www\.{_HOST}\b(?:/[^\s<>)\],]{{0,200}})?)",
    re.IGNORECASE,
)
_WEB_LABELLED = re.compile(
    rf"^\s{{0,8}}(?:w|web|www|hjemmeside|webside|website|internet)\s{{0,3}}[:\t]\s{{0,8}}"
    rf"(?P<web>{_HOST}(?:/\S{{0,200}})?)",
    re.IGNORECASE,
)
_PHONE_LABEL = re.compile(
    r"^\W{0,3}(?:t\s{0,2}:|tlf\b|tel\b|telefon(?:nummer|nr|isk)?\b|mobil(?:nummer|telefon|nr)?\b|"
    r"m\s{0,2}:|sms\b|hovednummer\b|omstilling\b|ring\b|vagttelefon\b|døgntelefon\b|akuttelefon\b)",
    re.IGNORECASE,
)
_PHONE_NEAR = re.compile(
    r"\b(?:tlf|tel|telefon\w{0,10}|mobil\w{0,10}|sms|ring\w{0,3}|t|m)\b[^\d\n]{0,60}$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^\W{0,3}(?:e|w|@|e-?mail(?:adresser?)?|mail|web|hjemmeside|adresse|kontakt\w{0,14})\s{0,3}[:\t]"
    r"|^\W{0,3}(?:e-?mail|mail)\s",
    re.IGNORECASE,
)
STREET_NAME = re.compile(
    r"(?:vej|gade|allé|alle|plads|pladsen|stræde|torv|torvet|vænget|vænge|parken|boulevard|gård|"
    r"gården|bakken|bakke|engen|haven|kaj|kajen|havn|stien|sti|landevej|centret|center)"
    r"\s{1,2}\d{1,3}",
    re.IGNORECASE,
)
"""A street with a house number that is told by its last word, so that it needs no post code."""
_NO_NAME = re.compile(
    r"(?:hjemmesiden?|kontakt\w{0,14}|telefon\w{0,6}|e-?mail|adresse|information|indhold|eller|"
    r"digital\s{1,3}post|åbningstid\w{0,2}|telefontid\w{0,2}|side)",
    re.IGNORECASE,
)
_ATTENTION = re.compile(r"^\s{0,8}att\b\.?:?", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:er|kan|skal|vil|har|bliver|foregår|ønsker|fremsendes|sendes|kontaktes?|søger|findes|"
    r"kræves|rettes|afleveres|henvende[rs]?|tilbydes?|gives|ses|læs|se|få|fås)\b",
    re.IGNORECASE,
)
_SHORTEST_NAME, _LONGEST_NAME = 4, 80


def phones_in(line: str) -> list[str]:
    """The phone numbers of a line, in pairs: 88 72 44 85.

    Numbers count when a word for phone stands before them or the line is nothing else; so CVR
    and account numbers are left out.
    """
    found: list[str] = []
    labelled = _PHONE_LABEL.match(line) is not None
    alone = not re.search(r"\w", PHONE.sub("", line))
    for match in PHONE.finditer(line):
        before = line[max(0, match.start() - 90) : match.start()]
        if re.search(r"\b(?:cvr|ean|konto|p-?nr|p-nummer)\b[^,;]*$", before, re.IGNORECASE):
            continue
        if labelled or alone or _PHONE_NEAR.search(before) or found:
            found.append(pairs(match["digits"]))
    return found


def pairs(digits: str) -> str:
    """A Danish phone number in four pairs."""
    bare = re.sub(r"\D", "", digits)
    return " ".join(bare[index : index + 2] for index in range(0, 8, 2))


def website_in(line: str) -> str | None:
    """The web address of a line as written; None for a cut one such as www.tilbudsportalen."""
    match = _WEB_LABELLED.match(line)
    if match:
        return match["web"].rstrip(".,;")
    match = WEB.search(line)
    return match.group().rstrip(".,;:") if match else None


def email_in(line: str) -> str | None:
    """The e-mail address of a line; None when it holds none."""
    match = EMAIL.search(line)
    return match.group().rstrip(".") if match else None


def is_labelled(line: str) -> bool:
    """Whether the line opens with a label such as Tlf., E-mail: or W:."""
    return _PHONE_LABEL.match(line) is not None or _LABEL.match(line) is not None


def is_attention(line: str) -> bool:
    """Whether the line says to whose attention a letter goes: "Att. …"."""
    return _ATTENTION.match(line) is not None


def is_sentence(line: str) -> bool:
    """Whether the line is running text and so no name and no fact of its own."""
    text = line.strip()
    words = text.split()
    if is_labelled(text):
        return False
    if len(words) >= 5 and (text[-1:] in ".?!:" or _VERB.search(text)):
        return True
    return len(words) > 12


def is_name(line: str) -> bool:
    """Whether the line can be the name of a place or an office."""
    text = line.strip()
    if (
        not _SHORTEST_NAME <= len(text) <= _LONGEST_NAME
        or text[-1] in ".:;?!,"
        or not text[0].isalpha()
    ):
        return False
    if _NO_NAME.fullmatch(text):
        return False
    if not text[0].isupper() or is_labelled(text) or is_sentence(text):
        return False
    return not re.search(r"\d{3,}|\d\d \d\d|@|www\.|§", text)
