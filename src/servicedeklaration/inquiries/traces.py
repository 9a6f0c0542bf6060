"""What in a text could tell who has written it, in words for the one who wrote."""

from ..consultation.personal_data import Kind, personal_data

_ONE: dict[Kind, str] = {
    "cpr": "et CPR-nummer",
    "phone": "et telefonnummer",
    "email": "en e-mailadresse",
}


def traces(text: str) -> list[str]:
    """Each thing that looks like personal data, masked: "et telefonnummer (12 •• •• ••)"."""
    return [f"{_ONE[each.kind]} ({each.masked})" for each in personal_data(text)]
