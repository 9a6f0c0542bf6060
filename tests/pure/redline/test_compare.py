"""Which items were added, removed, moved and changed between two versions."""

from servicedeklaration.redline import compare

from .trees import edition, offer, section


def told(before: dict, after: dict) -> list[tuple[str, str]]:
    """Give (kind, title) of each difference; a moved one that changed too is "changed, moved"."""
    return [
        (difference.kind + (", moved" if difference.kind == "changed" and difference.moved else ""),
         difference.title)
        for difference in compare(before, after)
    ]  # fmt: skip


CHAPTER = section(
    "Indgang", offer("Rådgivning", number="1.1"), offer("Samtaler", number="1.2"), number="1"
)


def test_the_same_text_has_no_differences():
    assert told(edition(CHAPTER), edition(CHAPTER)) == []


def test_a_field_of_the_edition_itself_differs():
    [difference] = compare(edition(price="<p>Gratis.</p>"), edition(price="<p>Ti kr.</p>"))
    assert (difference.kind, difference.path, difference.portal_type) == (
        "changed",
        (),
        "Kvalitetsstandard",
    )
    assert [change.field for change in difference.fields] == ["price"]


def test_what_is_new_and_what_is_gone_is_told_in_its_place():
    before = edition(section("A"), section("B"), section("C"))
    after = edition(section("A"), section("Ny"), section("C"))
    assert told(before, after) == [("added", "Ny"), ("removed", "B")]


def test_a_chapter_that_is_gone_takes_its_offers_with_it():
    assert told(edition(CHAPTER), edition()) == [
        ("removed", "Indgang"),
        ("removed", "Rådgivning"),
        ("removed", "Samtaler"),
    ]


def test_the_way_to_an_item_is_told():
    before, after = edition(CHAPTER), edition({**CHAPTER, "items": CHAPTER["items"][:1]})
    [difference] = compare(before, after)
    assert (difference.kind, difference.path, difference.title) == (
        "removed",
        ("Indgang",),
        "Samtaler",
    )


def test_an_item_is_known_by_its_id_whatever_it_is_called():
    before = edition(section("Gammelt", id="indgang", body="<p>Et.</p>"))
    after = edition(section("Helt nyt", id="indgang", body="<p>Et.</p>"))
    assert told(before, after) == [("changed", "Helt nyt")]


def test_an_item_that_got_another_number_is_the_same():
    before = edition(section("Indgang", number="1"))
    after = edition(section("Ny", number="1"), section("Indgang", number="2"))
    assert told(before, after) == [("added", "Ny"), ("changed", "Indgang")]


def test_an_item_whose_title_is_alike_is_the_same():
    before = edition(offer("Åben anonym rådgivning"))
    after = edition(offer("Anonym og åben rådgivning"))
    assert told(before, after) == [("changed", "Anonym og åben rådgivning")]


def test_an_item_under_the_same_number_with_the_same_text_is_the_same():
    text = "<p>Vi taler om det, der er svært, og finder en vej videre.</p>"
    before = edition(offer("Samtaler", number="1.1", purpose=text))
    after = edition(offer("Tid til at tale", number="1.1", purpose=text))
    assert told(before, after) == [("changed", "Tid til at tale")]


def test_another_item_under_the_same_number_is_another():
    before = edition(offer("Samtaler", number="1.1", purpose="<p>Vi taler sammen.</p>"))
    after = edition(offer("Medicin", number="1.1", purpose="<p>Lægen hjælper.</p>"))
    assert told(before, after) == [("added", "Medicin"), ("removed", "Samtaler")]


def test_headings_that_recur_belong_to_what_they_stand_in():
    def document(second: str) -> dict:
        first = section("Formål", body="<p>Et.</p>")
        return edition(
            section("A", first), section("B", section("Formål", body=f"<p>{second}</p>"))
        )

    [difference] = compare(document("To."), document("Tre."))
    assert (difference.path, difference.title) == (("B",), "Formål")


def test_as_few_as_can_be_count_as_moved():
    before = edition(*(section(title) for title in "ABCD"))
    after = edition(*(section(title) for title in "DABC"))
    assert told(before, after) == [("moved", "D")]


def test_an_item_that_went_to_another_chapter_has_moved():
    before = edition(section("A", offer("Samtaler")), section("B"))
    after = edition(section("A"), section("B", offer("Samtaler", duration="1 time")))
    assert told(before, after) == [("changed, moved", "Samtaler")]


def test_what_was_saved_from_a_chapter_that_is_gone_has_moved():
    assert told(edition(section("A", offer("Samtaler"))), edition(offer("Samtaler"))) == [
        ("moved", "Samtaler"),
        ("removed", "A"),
    ]


def test_every_item_is_told_of_once():
    before = edition(*(section(f"Gammelt {n}", offer("Samtaler")) for n in range(5)))
    after = edition(*(section(f"Andet {n}", offer("Samtaler")) for n in range(5)))
    found = told(before, after)
    assert sum(kind == "added" for kind, _ in found) == sum(kind == "removed" for kind, _ in found)


def test_a_long_document_is_compared_whole():
    words = " ".join(f"ord{n % 997} og" for n in range(400))
    before = edition(*(section(f"Kapitel {n}", body=f"<p>{words} {n}</p>") for n in range(120)))
    after = edition(*(section(f"Kapitel {n}", body=f"<p>{words} {n}!</p>") for n in range(120)))
    assert len(told(before, after)) == 120
