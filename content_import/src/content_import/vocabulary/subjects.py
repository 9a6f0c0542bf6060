"""What a document is about, by the words of `subjects_da.toml`."""

import re
import tomllib
from functools import cache
from importlib.resources import files


def subject_of(title: str, text: str) -> str:
    """The subject of the title, else the one whose words stand most often in the text; "" for
    none."""
    for subject, pattern in _subjects().items():
        if pattern.search(title):
            return subject
    counts = {subject: len(pattern.findall(text)) for subject, pattern in _subjects().items()}
    best = max(counts, key=lambda subject: counts[subject])
    return best if counts[best] else ""


@cache
def _subjects() -> dict[str, re.Pattern]:
    text = files("content_import.vocabulary").joinpath("subjects_da.toml").read_text("utf-8")
    table = tomllib.loads(text)["subjects"]
    return {
        subject: re.compile("|".join(map(re.escape, words)), re.IGNORECASE)
        for subject, words in table.items()
    }
