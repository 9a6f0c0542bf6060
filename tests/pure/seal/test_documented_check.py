"""The lines in docs/edition-model.md verify a seal without Plone."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from servicedeklaration.seal.chain import make_seal

MANUAL = (Path(__file__).parents[3] / "docs" / "edition-model.md").read_text("utf-8")
[LINES] = re.findall(r"```python\n(.*?)```", MANUAL, re.DOTALL)
TREE = {"@type": "Indsatskatalog", "id": "2025", "title": "Tilbud i Havlund", "items": []}
DECISIONS = [{"body": "Byrådet", "meeting_date": "2024-12-04"}]


@pytest.fixture
def edition(tmp_path, monkeypatch):
    """An edition's record, and the folder of udgave.json as the current one."""
    monkeypatch.chdir(tmp_path)
    first = make_seal(TREE, DECISIONS, None, datetime(2024, 12, 5, tzinfo=UTC))
    seal = make_seal(TREE, DECISIONS, first, datetime(2025, 12, 5, tzinfo=UTC))
    return {"tree": TREE, "decisions": DECISIONS, "seal": seal.to_dict()}


def what_the_lines_say(edition, capsys):
    Path("udgave.json").write_text(json.dumps(edition), "utf-8")
    exec(compile(LINES, "edition-model.md", "exec"), {})
    return dict(line.split() for line in capsys.readouterr().out.splitlines())


def test_an_untouched_edition_passes_all_three(edition, capsys):
    said = what_the_lines_say(edition, capsys)
    assert said == {"text": "True", "decision": "True", "seal": "True"}


def test_a_changed_text_fails_only_the_first(edition, capsys):
    said = what_the_lines_say(edition | {"tree": TREE | {"title": "Andet"}}, capsys)
    assert said == {"text": "False", "decision": "True", "seal": "True"}


def test_a_changed_seal_fails_only_the_last(edition, capsys):
    forged = edition["seal"] | {"sealed_at": "2020-01-01T00:00:00+00:00"}
    said = what_the_lines_say(edition | {"seal": forged}, capsys)
    assert said == {"text": "True", "decision": "True", "seal": "False"}
