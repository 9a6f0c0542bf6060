"""No text makes a reader of facts work without end."""

import re
from collections.abc import Callable, Iterable
from importlib import import_module
from pkgutil import iter_modules
from re import _constants as codes
from re import _parser as parser

import pytest

from content_import import fields
from content_import.fields.access import read_access
from content_import.fields.ages import read_ages
from content_import.fields.amounts import find_amounts
from content_import.fields.anonymity import read_anonymity
from content_import.fields.approvals import read_approval, read_revision, read_validity
from content_import.fields.contacts import read_contacts
from content_import.fields.dates import find_dates
from content_import.fields.deadlines import find_deadlines
from content_import.fields.duration import LONGEST, read_duration
from content_import.fields.duration_found import begins_within, find_duration
from content_import.fields.form import read_form
from content_import.fields.hours import read_hours
from content_import.fields.law import canonical
from content_import.fields.phones import phones_in
from content_import.fields.price import price_sentences
from content_import.fields.remarks import find_remarks
from content_import.fields.sentences import sentences
from content_import.fields.staff import read_staff
from content_import.fields.target_group import stated_target_group
from content_import.fields.web import email_in, website_in

pytestmark = pytest.mark.slow

READERS: list[Callable[[str], object]] = [
    read_access,
    read_ages,
    read_anonymity,
    read_approval,
    read_revision,
    read_validity,
    lambda text: read_contacts(text.split("\n")),
    lambda text: read_contacts(text.split(" ")),
    find_amounts,
    find_dates,
    find_deadlines,
    find_duration,
    read_duration,
    begins_within,
    stated_target_group,
    lambda text: read_form(text, text),
    read_hours,
    lambda text: canonical(text, "serviceloven"),
    phones_in,
    price_sentences,
    find_remarks,
    sentences,
    read_staff,
    lambda text: (email_in(text), website_in(text)),
]
UNITS = ["1", "1 ", "§ ", "a.", "a@", " ", ",", "-", "\n", "(", "1-2 ", "mandag ", "8-16 ", "8\n"]
UNITS += [".", "x", "\u00bd", "[", "?", "/", "0", "A ", "_", "X", "x ", "\t", "8-16 lukket 12-13 "]
UNITS += ["stk. 2 og ", "lov om a ", "22 33 44 55 ", "18 år ", "godkendt af ", "Vej 1 ", "lukket "]
LENGTH = 20_000
_REPEATS = {codes.MAX_REPEAT, codes.MIN_REPEAT}


@pytest.mark.parametrize("unit", UNITS)
def test_every_reader_comes_to_an_end_on_an_endless_line(unit):
    text = (unit * LENGTH)[:LENGTH] + "x"
    for read in READERS:
        read(text)


def test_a_duration_is_read_from_the_beginning_of_a_long_text():
    text = "8 sessioner af to timer. " * LENGTH
    assert read_duration(text) == read_duration(text[:LONGEST])


def test_hours_that_wait_for_their_days_stay_few():
    text = "8-16 9-17 " * LENGTH + "mandag " * LENGTH
    assert len(read_hours(text).intervals) <= 2


def patterns() -> Iterable[tuple[str, re.Pattern]]:
    """Every pattern of the readers, with its name."""
    for info in iter_modules(fields.__path__):
        module = import_module(f"{fields.__name__}.{info.name}")
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern):
                yield f"{info.name}.{name}", value


def endless_in_repeat(parsed: Iterable, inside: bool = False) -> bool:
    """Whether a repeat without an upper bound stands inside another repeat."""
    for code, argument in parsed:
        if code in _REPEATS:
            _, most, body = argument
            if inside and most is codes.MAXREPEAT:
                return True
            if endless_in_repeat(body, inside or most > 1):
                return True
        elif any(endless_in_repeat(part, inside) for part in parts_of(argument)):
            return True
    return False


def parts_of(argument: object) -> Iterable:
    """The patterns within a group, an alternation or a look-around."""
    if isinstance(argument, parser.SubPattern):
        yield argument
    elif isinstance(argument, (tuple, list)):
        for one in argument:
            yield from parts_of(one)


def test_a_repeat_within_a_repeat_would_be_noticed():
    assert endless_in_repeat(parser.parse(r"(?:a+b?)+"))
    assert not endless_in_repeat(parser.parse(r"a+(?:b{1,3}c){0,8}"))


def test_no_pattern_repeats_an_endless_repeat():
    found = [name for name, one in patterns() if endless_in_repeat(parser.parse(one.pattern))]
    assert found == []
