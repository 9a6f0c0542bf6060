"""Only what stands near a change is shown."""

from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.redline import GAP, Part, surroundings

LONG = " ".join(f"ord{n}" for n in range(100))


def told(*parts: tuple[str, str], room: int = 20) -> str:
    marks = {"kept": "{}", "deleted": "[-{}-]", "inserted": "{{+{}+}}", GAP: "…"}
    shown = surroundings([Part(*part) for part in parts], room)
    return "".join(marks[part.kind].format(part.text) for part in shown)


def test_a_long_text_is_left_out_up_to_the_nearest_words():
    assert told(("kept", f"{LONG} før"), ("inserted", " nu"), ("kept", f" efter {LONG}")) == (
        "…ord98 ord99 før{+ nu+} efter ord0 ord1…"
    )


def test_a_short_text_stands_whole():
    assert told(("kept", "Det er"), ("deleted", " gratis"), ("kept", ".")) == "Det er[- gratis-]."


def test_of_a_text_without_changes_the_beginning_is_shown():
    assert told(("kept", LONG)) == "ord0 ord1 ord2 ord3…"


def test_a_word_is_never_cut():
    assert told(("kept", "a" * 200 + " b" * 100), ("inserted", " nu")).startswith("…b b b")


texts = st.text("ab \n", max_size=400)
parts = st.lists(
    st.builds(Part, st.sampled_from(("kept", "inserted", "deleted")), texts), max_size=6
)


@given(parts)
def test_what_changed_is_all_there_and_nothing_is_made_up(parts):
    shown = surroundings(parts)
    changed = [part for part in parts if part.kind != "kept"]
    assert [part for part in shown if part.kind not in ("kept", GAP)] == changed
    whole = "".join(part.text for part in parts)
    left = whole
    for part in shown:
        assert part.text in left
        left = left[left.index(part.text) + len(part.text) :] if part.kind != GAP else left
