"""Contact blocks: name, address, phones, e-mail, website and hours from lines that belong together.

A block is held together by its address. Names stand above it; what follows belongs to it until
the next name with facts of its own.
"""

import re
from collections.abc import Sequence

from content_import.fields.contact_draft import Draft
from content_import.fields.contact_lines import (
    PHONE,
    POSTAL,
    STREET,
    STREET_NAME,
    email_in,
    is_attention,
    is_labelled,
    is_name,
    is_sentence,
    phones_in,
    website_in,
)
from content_import.fields.contact_model import Contact, same_place
from content_import.fields.hours import read_hours

__all__ = ["Contact", "read_contacts", "same_place"]

_PHONE_HOURS = re.compile(r"\b(?:telefontid|telefonisk\s{1,3}henvendelse|telefonerne)\w{0,4}", re.I)
_OPENING_HOURS = re.compile(
    r"\b(?:åbningstid|træffetid|personlig\s{1,3}henvendelse|fremmødetid)\w{0,4}", re.I
)
_DEPARTMENT = re.compile(
    r"forvaltning|afdeling|velfærd|sekretariat|direktør|\b(?:job|social|sundhed|børn|ældre|familie|"
    r"arbejdsmarked|beskæftigelse|handicap|psykiatri|voksne?)\b|\bkommune$|\s(?:&|og)\s",
    re.IGNORECASE,
)
_MOST_NAME_LINES = 3
_ROLE_LABEL = re.compile(r"^\s{0,8}(?:adresse|kontakt\w{0,14}|navn)\s{0,3}:\s{0,8}(?=\S)", re.I)


def read_contacts(lines: Sequence[str], role: str = "") -> list[Contact]:
    """The contacts in a run of lines that stand together, in order.

    Two addresses give two contacts. Sentences give no names; a phone number or e-mail inside a
    sentence makes a contact only where the run has no other.
    """
    reader = _Reader(role, lines)
    for index, line in enumerate(lines):
        if line.strip():
            reader.read(index, line)
    return reader.finish()


class _Reader:
    """Reads line after line; names wait until facts come under them."""

    def __init__(self, role: str, lines: Sequence[str]):
        self.role = role
        self.all_lines = lines
        self.drafts: list[Draft] = []
        self.waiting: list[tuple[int, str]] = []
        self.told: list[Draft] = []
        self.hours_kind: str | None = None

    def read(self, index: int, line: str) -> None:
        """Read one line that is not blank."""
        text = _ROLE_LABEL.sub("", " ".join(line.replace("\t", " \t ").split(" ")).strip())
        text = " ".join(text.split())
        # Hours first: "Torsdag 9-16" looks like a street with a number.
        if self._hours(index, text) or self._address(index, text):
            return
        if is_sentence(text):
            self._sentence(index, text)
        elif not self._facts(index, text):
            self._words(index, text)

    def finish(self) -> list[Contact]:
        """All contacts read, those without facts left out."""
        drafts = [one for one in self.drafts if one.has_facts()]
        if not any(one.phones or one.email or one.has_place() for one in drafts):
            drafts += self.told
        return [one.contact(self.role) for one in drafts]

    def _address(self, index: int, text: str) -> bool:
        """A street, a post code with its town, or both on one line."""
        street, postal = STREET.search(text), POSTAL.search(text)
        if street and not (postal or STREET_NAME.search(text) or self._postal_follows(index)):
            return False
        # "Centret, Havnegade 3, 9999 Havlund, tlf. …" is long, yet no sentence.
        is_running = is_sentence(text) and (text.endswith(".") or not (street and postal))
        if is_running or (PHONE.search(text) and not postal) or is_labelled(text):
            return False
        if not (street or (postal and _is_postal_line(text, postal))):
            return False
        before = text[: (street or postal).start()].strip(" ,–-")
        if before and not is_name(before):
            return False
        current = self._for_address(bool(street), before, index)
        if street:
            current.street = street["street"].strip(" ,")
        if postal:
            current.postal_code, current.city = postal["code"], postal["city"].strip()
        current.lines.append(index)
        self.hours_kind = None
        rest = text[postal.end() :] if postal else ""
        current.phones += phones_in(rest.strip(" ,"))
        current.email = current.email or email_in(rest)
        current.website = current.website or website_in(rest)
        return True

    def _postal_follows(self, index: int) -> bool:
        """Whether a post code stands close under the line: then its last number is a house's."""
        below = [line.strip() for line in self.all_lines[index + 1 : index + 5] if line.strip()]
        return any(POSTAL.match(line) for line in below[:2])

    def _for_address(self, opens: bool, name: str, index: int) -> Draft:
        """The draft that an address line belongs to: the last one while it has none."""
        if name:
            self.waiting.append((index, name))
        last = self.drafts[-1] if self.drafts else None
        if last and last.street and not last.postal_code and not opens:
            # A place name between street and post code is part of the address.
            for at, words in self.waiting:
                last.street += f", {words}"
                last.lines.append(at)
            self.waiting.clear()
            return last
        if last and not last.has_place() and not (last.name and self.waiting):
            self._name(last)
            return last
        return self._new()

    def _facts(self, index: int, text: str) -> bool:
        """Phones, e-mail and website of a line of their own; a name may stand before them."""
        phones, email, website = phones_in(text), email_in(text), website_in(text)
        if not (phones or email or website):
            return False
        name = _name_before(text)
        if name:
            self.waiting.append((index, name))
        current = self._new() if self.waiting or not self.drafts else self.drafts[-1]
        current.phones += phones
        current.email = current.email or email
        current.website = current.website or website
        current.lines.append(index)
        self._set_hours_kind(text)
        return True

    def _hours(self, index: int, text: str) -> bool:
        """A label for hours, or a line that states them."""
        kind = _kind_of_hours(text)
        intervals = read_hours(text).intervals
        if phones_in(text) or (kind is None and not intervals) or len(text) > 160:
            return False
        if (
            kind is None
            and self.hours_kind is None
            and (is_sentence(text) or not self._has_block())
        ):
            return False
        if kind and not intervals and not text.endswith(":") and len(text.split()) > 2:
            return False
        self.hours_kind = kind or self.hours_kind or "opening_hours"
        current = self._new() if self.waiting or not self.drafts else self.drafts[-1]
        current.lines.append(index)
        if intervals:
            current.hours.setdefault(self.hours_kind, []).append(_without_label(text))
        return True

    def _has_block(self) -> bool:
        """Whether hours without a label have something that they can belong to."""
        return bool(self.drafts or self.waiting)

    def _sentence(self, index: int, text: str) -> None:
        """Running text: its phone or e-mail is kept for a run that has no other contact."""
        self.waiting.clear()
        self.hours_kind = None
        phones, email = phones_in(text), email_in(text)
        if phones or email:
            self.told.append(Draft(phones=phones, email=email, lines=[index]))

    def _words(self, index: int, text: str) -> None:
        """A line without facts: a name that waits, or a label or heading that ends a block."""
        self.hours_kind = None
        if is_name(text) or is_attention(text):
            self.waiting.append((index, text))
        elif not is_labelled(text):
            self.waiting.clear()

    def _set_hours_kind(self, text: str) -> None:
        if text.rstrip().endswith(":"):
            self.hours_kind = _kind_of_hours(text)

    def _new(self) -> Draft:
        """A new draft that takes the waiting names."""
        draft = Draft()
        self.drafts.append(draft)
        self._name(draft)
        return draft

    def _nearest_waiting(self) -> list[tuple[int, str]]:
        """The waiting lines that stand together; what stands above a gap is a heading."""
        nearest = self.waiting[-1:]
        for one in reversed(self.waiting[:-1]):
            if nearest[0][0] - one[0] > 1 or len(nearest) == _MOST_NAME_LINES:
                break
            nearest.insert(0, one)
        return nearest

    def _name(self, draft: Draft) -> None:
        """Give the waiting names to a draft: the last is the name, a department goes to remarks."""
        waiting = self._nearest_waiting()
        above_gap = self.waiting[: len(self.waiting) - len(waiting)]
        draft.heading = draft.heading or (above_gap[-1][1] if above_gap else "")
        self.waiting = []
        draft.lines += [index for index, _ in waiting]
        draft.remarks += [words for _, words in waiting if is_attention(words)]
        names = [words for _, words in waiting if not is_attention(words)]
        if not names:
            return
        above = names[:-1]
        draft.remarks += [words for words in above if _DEPARTMENT.search(words)]
        kept = [words for words in above if not _DEPARTMENT.search(words)]
        draft.name = ", ".join([*kept, names[-1]])


def _is_postal_line(text: str, match: re.Match) -> bool:
    """Whether a post code with a town is what the line is for, and not a year before a word."""
    return match.start() == 0 or text[: match.start()].rstrip()[-1:] in {",", ""}


def _name_before(text: str) -> str:
    """The name that stands before a phone or web address on the same line; "" if none does."""
    if is_labelled(text):
        return ""
    words = re.split(
        r"\s(?=www\.|https?:|tlf|tel\b|telefon|t:|\S+@|\+?\d)|[,:;]", text, maxsplit=1, flags=re.I
    )
    first = words[0].strip(" –-")
    return first if is_name(first) and words[0] != text else ""


def _kind_of_hours(text: str) -> str | None:
    """Which hours a label speaks of; None when the line has no such label."""
    if _PHONE_HOURS.search(text):
        return "phone_hours"
    return "opening_hours" if _OPENING_HOURS.search(text) else None


def _without_label(text: str) -> str:
    """The hours without "Åbningstider:" before them."""
    label, sign, rest = text.partition(":")
    return rest.strip() if sign and _kind_of_hours(label) and read_hours(rest).intervals else text
