"""What people call the places of an import result, from `field_names.toml`."""

import tomllib
from functools import cache
from importlib.resources import files


def field_name(name: str) -> str:
    """The Danish name of a field; its own name where the table has none."""
    return _table()["fields"].get(name, name)


def has_name(name: str) -> bool:
    """Whether people know the field: what has no name is for machines."""
    return name in _table()["fields"]


def kind_name(kind: str) -> str:
    """What a type of content is called."""
    return _table()["kinds"].get(kind, kind)


def word_for(field: str, value: str) -> str:
    """A word of a vocabulary in Danish; "" for one that says nothing to a reader ("unknown"), and
    the value itself where the field has no vocabulary."""
    words = _table()["words"].get(field)
    return value if words is None else words.get(value, "")


@cache
def _table() -> dict:
    text = files("content_import.vocabulary").joinpath("field_names.toml").read_text("utf-8")
    return tomllib.loads(text)
