"""Words that a passage is found by because of its topic, or of what an offer is."""

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files


def topic_labels(topic: str | None) -> str:
    """The words of a topic, by the name of its field; "" for a topic that has none."""
    return _labels()["topics"].get(topic, "")


def fact_labels(facts: Iterable[tuple[str, str | None]]) -> str:
    """The words of what an offer is: pairs of fact and value, as ("access", "open")."""
    found = (_labels()[fact].get(value) for fact, value in facts)
    return ", ".join(words for words in found if words)


@cache
def _labels() -> dict[str, dict[str, str]]:
    return tomllib.loads((files(__package__) / "labels.toml").read_text("utf-8"))
