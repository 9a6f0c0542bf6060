"""Contact blocks: name, address, phones, e-mail, website and hours from lines that belong together.

A block is held together by its address. Names stand above it; what follows belongs to it, also
below sub-headings ("Kontaktinformation:", "Åbningstider:"), until the next name with facts of its
own.
"""

import re
from collections.abc import Sequence

from content_import.fields.contact_address import AddressLine, address_in
from content_import.fields.contact_draft import Draft
from content_import.fields.contact_hours import (
    HoursKind,
    is_hours_line,
    kind_of_hours,
    states_hours,
    without_label,
)
from content_import.fields.contact_lines import (
    POSTAL,
    STREET_NAME,
    email_in,
    is_attention,
    is_labelled,
    is_name,
    is_sentence,
    is_sub_heading,
    name_before_facts,
    phones_in,
    website_in,
)
from content_import.fields.contact_model import Contact, same_place
from content_import.fields.contact_names import WaitingNames
from content_import.fields.contact_people import person_in, post_announced

__all__ = ["Contact", "read_contacts", "same_place"]

_ROLE_LABEL = re.compile(
    r"^\s{0,8}(?:(?:besøgs|post|hoved)?adresse|kontakt\w{0,14}|navn|postnr\.?(?:\s(?:og|/)\sby)?|gade|vej)"
    r"\s{0,3}:\s{0,8}(?=\S)",
    re.I,
)
_SEPARATOR = re.compile(r"\s(?:[•|·∙]|[-–](?!\s\d{1,3}\b))\s")
"""Between the parts of a contact on one line, where others write a comma."""
_CARE_OF = re.compile(r"^c/o\s", re.IGNORECASE)
_POSTAL_REACH, _REACH = 2, 8
"""Lines that are not blank, and lines of any kind, that are looked at ahead."""


def read_contacts(lines: Sequence[str], role: str = "") -> list[Contact]:
    """The contacts in a run of lines that stand together, in order.

    Two addresses give two contacts. Sentences give no names; a phone number or e-mail inside a
    sentence makes a contact only where the run has no other.
    """
    reader = _Reader(lines)
    for index, line in enumerate(lines):
        if line.strip():
            reader.read(index, _plain(line))
    return [one.contact(role) for one in reader.finish()]


class _Reader:
    """Reads line after line; names wait until facts come under them."""

    def __init__(self, lines: Sequence[str]):
        self.all_lines = lines
        self.drafts: list[Draft] = []
        self.waiting = WaitingNames()
        self.told: list[Draft] = []
        self.hours_kind: HoursKind | None = None
        self.hours_label: list[tuple[int, str]] = []
        self.care_of: list[tuple[int, str]] = []
        self.post = ""

    def read(self, index: int, text: str) -> None:
        """Read one line that is not blank, its blanks made single."""
        # Hours first: "Torsdag 9-16" looks like a street with a number.
        if self._hours(index, text) or self._address(index, text):
            return
        self.hours_label = []
        if is_sentence(text):
            self._sentence(index, text)
        elif not self._facts(index, text):
            self._words(index, text)

    def finish(self) -> list[Draft]:
        """All contacts read, those without facts left out."""
        self._keep_last_people()
        drafts = [one for one in self.drafts if one.has_facts()]
        if not any(one.phones or one.email or one.has_place() for one in drafts):
            drafts += self.told
        return drafts

    def _address(self, index: int, text: str) -> bool:
        """A street, a post code with its town, or both on one line."""
        address = address_in(text, self._postal_follows(index))
        if address is None:
            return False
        self.hours_kind = None
        draft = self._for_address(address, index)
        draft.add_address(address, index)
        for at, words in self.care_of:
            draft.street = f"{words}, {draft.street}" if draft.street else words
            draft.lines.append(at)
        self.care_of = []
        return True

    def _postal_follows(self, index: int) -> bool:
        """Whether a post code opens one of the next lines that are not blank."""
        return any(POSTAL.match(line) for line in self._below(index)[:_POSTAL_REACH])

    def _below(self, index: int) -> list[str]:
        """The next lines that are not blank, a few of them."""
        below = [line.strip() for line in self.all_lines[index + 1 : index + 1 + _REACH]]
        return [line for line in below if line]

    def _for_address(self, address: AddressLine, index: int) -> Draft:
        """The draft that an address line belongs to: the last one while it has none."""
        if address.name:
            self.waiting.add(index, address.name)
        last = self.drafts[-1] if self.drafts else None
        if last and last.street and not last.postal_code and not address.street:
            # A place name between street and post code is part of the address.
            for at, words in self.waiting.take_all():
                last.street += f", {words}"
                last.lines.append(at)
            return last
        if last and not last.has_place() and not (last.name and self.waiting):
            self.waiting.give_to(last)
            return last
        return self._new()

    def _facts(self, index: int, text: str) -> bool:
        """Phones, e-mail and website of a line of their own; a name may stand before them."""
        if not (phones_in(text) or email_in(text) or website_in(text)):
            return False
        if person := person_in(text):
            self._person(index, *person)
        elif name := name_before_facts(text):
            self.waiting.add(index, name)
        self._current().add_facts(text, index)
        if text.endswith(":"):
            self.hours_kind = kind_of_hours(text)
        return True

    def _hours(self, index: int, text: str) -> bool:
        """A label for hours, or a line that states them."""
        kind = kind_of_hours(text)
        if not is_hours_line(text) or not (kind or self.hours_kind or self._may_have_hours(text)):
            return False
        current = self._for_hours(index)
        if kind is None and self.hours_kind is None:
            current.add_hours("opening_hours", self.hours_label)
        self.hours_kind = kind or self.hours_kind or "opening_hours"
        self.hours_label = []
        current.lines.append(index)
        if states_hours(text):
            current.add_hours(self.hours_kind, [(index, without_label(text))])
        return True

    def _may_have_hours(self, text: str) -> bool:
        """Whether a line of hours without a label has something that it can belong to."""
        return not is_sentence(text) and bool(self.drafts or self.waiting)

    def _for_hours(self, index: int) -> Draft:
        """The draft that hours belong to.

        A line above the hours of a place that is known already names no other place, but what
        the hours are for, unless facts of its own follow.
        """
        last = self.drafts[-1] if self.drafts else None
        if not (self.waiting and last and last.has_place()):
            return self._current()
        if self._place_goes_on(index):
            return self._new()
        self.hours_label = self.waiting.take_all()[-1:]
        return last

    def _place_goes_on(self, index: int) -> bool:
        """Whether an address, phone or e-mail follows the hours before another name does."""
        for line in self._below(index):
            if POSTAL.match(line) or STREET_NAME.search(line) or phones_in(line) or email_in(line):
                return not is_sentence(line)
            if is_name(line) and not is_hours_line(line):
                return False
        return False

    def _sentence(self, index: int, text: str) -> None:
        """Running text: its phone or e-mail is kept for a run that has no other contact."""
        self.waiting.clear()
        self.hours_kind = None
        phones, email = phones_in(text), email_in(text)
        if phones or email:
            self.told.append(Draft(phones=phones, email=email, lines=[index]))

    def _words(self, index: int, text: str) -> None:
        """A line without facts: a name that waits, a sub-heading, or one that ends a block."""
        self.hours_kind = None
        if _CARE_OF.match(text):
            self.care_of = [(index, text)]
        elif person := person_in(text):
            self._person(index, *person)
        elif post := post_announced(text):
            self.post = post
        elif is_name(text) or is_attention(text):
            self.waiting.add(index, text)
        elif not (is_labelled(text) or is_sub_heading(text)):
            self.waiting.clear()
            self.hours_label = [(index, text)] if text.endswith(":") else []

    def _person(self, index: int, name: str, post: str) -> None:
        """A person right below the name of a place is a remark on it; any other waits as a name."""
        if self.waiting and index - self.waiting.lines[-1][0] == 1:
            self.waiting.add(index, f"{post}: {name}")
            return
        self.waiting.add(index, name)
        self.post = post

    def _keep_last_people(self) -> None:
        """A person or "Att." line below the facts of a place is a remark on it."""
        if not self.drafts:
            return
        last = self.drafts[-1]
        for at, words in self.waiting.take_all():
            line = " ".join(self.all_lines[at].split())
            if (
                not last.lines
                or at - last.lines[-1] > 1
                or not (is_attention(words) or person_in(line))
            ):
                return
            last.remarks.append(line)
            last.lines.append(at)

    def _current(self) -> Draft:
        """The last draft, or a new one where names wait for it."""
        return self._new() if self.waiting or not self.drafts else self.drafts[-1]

    def _new(self) -> Draft:
        """A new draft that takes the waiting names."""
        draft = Draft(heading=self.post if self.waiting else "")
        self.post = ""
        self.drafts.append(draft)
        self.waiting.give_to(draft)
        return draft


def _plain(line: str) -> str:
    """The line with single blanks, without a label before a name or an address."""
    text = " ".join(line.split())
    if POSTAL.search(text):
        text = _SEPARATOR.sub(", ", text)
    return text if person_in(text) else _ROLE_LABEL.sub("", text)
