"""Contact blocks become places to turn to, each with the lines it came from."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.contact_lines import STREET
from content_import.fields.contacts import Contact, read_contacts, same_place
from tests.pure.content_import.fields.reading import cases
from tests.shared import SHARED, needs_shared

BLOCK = ["Rusmiddelcentret", "Strandvej 12", "9999 Havlund", "Tlf. 87 65 43 21"]


def described(one: Contact) -> str:
    """The contact as a case file writes it."""
    place = f"{one.postal_code} {one.city}".strip()
    phones = ", ".join(one.phones)
    parts = (one.name, one.street, place, phones, one.email or "", one.website or "")
    return "; ".join(parts).strip()


@pytest.mark.parametrize(("text", "expected"), cases("contacts.txt"))
def test_contacts_are_read_as_the_case_says(text, expected):
    found = " // ".join(described(one) for one in read_contacts(text.split("\n")))
    assert found == expected


def posts(one: Contact) -> str:
    """Who it is and for what, as a case file writes it."""
    remarks = " / ".join(one.remarks.split("\n"))
    return "; ".join((one.name, one.role, ", ".join(one.phones), remarks)).strip()


@pytest.mark.parametrize(("text", "expected"), cases("contact_roles.txt"))
def test_persons_and_their_posts_are_told_from_places_as_the_case_says(text, expected):
    assert " // ".join(posts(one) for one in read_contacts(text.split("\n"))) == expected


def test_a_contact_knows_the_lines_it_came_from():
    (one,) = read_contacts(["Velkommen til os.", "", *BLOCK])
    assert one.lines == (2, 3, 4, 5)


def test_the_department_above_the_name_is_kept_as_a_remark():
    (one,) = read_contacts(["Social og Sundhed", *BLOCK])
    assert (one.name, one.remarks) == ("Rusmiddelcentret", "Social og Sundhed")


def test_a_heading_above_the_block_is_its_role_and_not_its_name():
    (one,) = read_contacts(["Lægesamtale", "", *BLOCK])
    assert (one.name, one.role) == ("Rusmiddelcentret", "Lægesamtale")


def test_the_role_of_the_caller_comes_first():
    (one,) = read_contacts(["Lægesamtale", "", *BLOCK], role="læge")
    assert one.role == "læge"


def test_telephone_and_opening_hours_are_kept_apart():
    (one,) = read_contacts(
        [*BLOCK, "Telefontider", "mandag - fredag 8.00 - 14.00", "Åbningstider:", "Torsdag 9-16"]
    )
    assert [hours.day for hours in one.phone_hours.intervals] == ["mon", "tue", "wed", "thu", "fri"]
    assert one.opening_hours.to_dict()["text"] == "Torsdag 9-16"


def test_a_descriptive_line_below_the_name_is_a_remark():
    (one,) = read_contacts(["Værkstedet", "Dagcenter i Rusmiddelcenter Havlund", *BLOCK[1:]])
    assert (one.name, one.remarks) == ("Værkstedet", "Dagcenter i Rusmiddelcenter Havlund")


@pytest.mark.parametrize(
    "label",
    ["Kontaktinformation", "Åbningstider", "Adresse", "Definition af servicedeklaration"],
)
def test_a_sub_heading_is_never_a_name(label):
    (one,) = read_contacts([label, *BLOCK[1:]])
    assert one.name == ""


@pytest.mark.parametrize("gap", [[], [""]])
def test_hours_below_their_own_headings_belong_to_the_place_above(gap):
    about = ["Om servicedeklarationen:", "En servicedeklaration fortæller, hvad du kan forvente."]
    opening = ["Åbningstider:", *gap, "Mandag-onsdag \t 8.30-15.00"]
    phone = ["Telefontider", *gap, "Fredag kl. 9.00-12.00"]
    (one,) = read_contacts([*BLOCK, *gap, *about, *gap, *opening, *gap, *phone])
    assert one.opening_hours.text == "Mandag-onsdag 8.30-15.00"
    assert one.phone_hours.text == "Fredag kl. 9.00-12.00"


def test_hours_for_something_of_its_own_keep_the_words_that_say_so():
    (one,) = read_contacts(
        [*BLOCK, "Telefontid:", "Mandag kl. 9-15", "Åben rådgivning:", "Tirsdag kl. 13-16"]
    )
    assert one.phone_hours.text == "Mandag kl. 9-15"
    assert one.opening_hours.text == "Åben rådgivning:\nTirsdag kl. 13-16"


def test_a_table_of_days_above_hours_belongs_to_its_place():
    (one,) = read_contacts([*BLOCK, "Åbningstider:", "Mandag\tTirsdag", "8-16\t9-15"])
    days = [(hours.day, hours.to) for hours in one.opening_hours.intervals]
    assert days == [("mon", "16:00"), ("tue", "15:00")]


@pytest.mark.parametrize("line", ["Tlf. 00 00 00 02", "Telefon 00 00 00 02", "Ring på 12 34 56 78"])
def test_a_phone_number_is_no_street(line):
    assert STREET.search(line) is None


def test_hours_may_follow_a_phone_line_that_ends_in_telefontid():
    (one,) = read_contacts([*BLOCK[:3], "Tlf. 87 65 43 21, telefontid:", "", "Mandag kl. 9-12"])
    assert one.phones == ("87 65 43 21",)
    assert one.phone_hours.text == "Mandag kl. 9-12"


def test_the_json_form_names_every_field():
    (one,) = read_contacts(BLOCK)
    assert one.to_dict() == {
        "@type": "Kontaktsted",
        "name": "Rusmiddelcentret",
        "street": "Strandvej 12",
        "postal_code": "9999",
        "city": "Havlund",
        "phones": ["87 65 43 21"],
        "email": None,
        "website": None,
        "opening_hours": None,
        "phone_hours": None,
        "remarks": "",
        "role": "",
    }


def test_a_repeated_place_is_the_same():
    (one,) = read_contacts(BLOCK)
    (again,) = read_contacts([*BLOCK[:3], "Tlf. til anonyme henvendelser: 87 65 43 21"])
    assert same_place(one, again)


@pytest.mark.parametrize(
    "other",
    [
        ["Rusmiddelcentret", "Havnegade 1", "9999 Havlund"],
        ["Ungecentret", "Strandvej 12", "9999 Havlund"],
        ["Ungecentret", "Tlf. 20 30 40 50"],
    ],
)
def test_another_address_or_name_is_another_place(other):
    assert not same_place(read_contacts(BLOCK)[0], read_contacts(other)[0])


@given(st.lists(st.sampled_from([*BLOCK, "", "Mandag 8-16", "www.x.dk", "Job", "a."]) | st.text()))
def test_any_lines_give_contacts_with_lines_of_the_input(lines):
    for one in read_contacts(lines):
        assert one.lines
        assert all(0 <= index < len(lines) for index in one.lines)


def test_a_very_long_line_is_read():
    assert read_contacts(["88 " * 60_000]) is not None


@needs_shared
@pytest.mark.parametrize("name", ["soenderborg", "hjoerring"])
def test_the_contacts_of_the_real_documents_are_read(name):
    gold = json.loads((SHARED / "gold" / f"{name}.json").read_text("utf-8"))
    lines = (SHARED / "documents" / gold["file"]).read_text("utf-8").split("\n")
    found = read_contacts(lines)
    for wanted in gold["contacts"]:
        assert any(_agrees(one, wanted) for one in found), wanted["role"]


def _agrees(one: Contact, wanted: dict) -> bool:
    """Whether a contact holds everything that the gold file says of it."""
    said = {key: value["text"] for key, value in wanted.items() if isinstance(value, dict)}
    digits = re.search(r"[\d ]{8,}$", said.get("phone", ""))
    return (
        one.name == wanted["name"]
        and said.get("address", one.street) == one.street
        and said.get("postal", f"{one.postal_code} {one.city}") == f"{one.postal_code} {one.city}"
        and (not digits or digits.group().strip() in one.phones)
        and said.get("email", one.email) == one.email
        and said.get("web", one.website) == one.website
        and said.get("department", one.remarks) == one.remarks
    )
