"""What a process keeps of pages is bounded, and tells what it shows."""

from types import SimpleNamespace

from servicedeklaration.browser.pages.ready import Piece, Ready


def test_a_piece_is_there_once_it_is_kept():
    ready = Ready()
    assert ready.get("top") is None
    ready.keep("top", Piece("<p>Hej</p>"))
    assert ready.get("top").html == "<p>Hej</p>"


def test_there_is_room_for_so_many_characters_and_what_nobody_asks_for_goes_first():
    ready = Ready(room=10)
    ready.keep("a", Piece("12345"))
    ready.keep("b", Piece("12345"))
    ready.get("a")
    ready.keep("c", Piece("12345"))
    assert [name for name in "abc" if ready.get(name)] == ["a", "c"]


def test_a_piece_that_is_kept_again_takes_its_room_once():
    ready = Ready(room=10)
    for html in ("12345", "123456", "1234"):
        ready.keep("a", Piece(html))
    ready.keep("b", Piece("123456"))
    assert ready.get("a").html == "1234"


def test_a_piece_larger_than_the_room_is_not_kept():
    ready = Ready(room=3)
    ready.keep("a", Piece("12345"))
    assert ready.get("a") is None


def test_a_piece_still_shows_what_it_was_laid_out_with_or_not():
    piece = Piece("", {"title": "Indgang", "contacts": ["a"]})
    assert piece.still_shows(SimpleNamespace(title="Indgang", contacts=["a"]))
    assert not piece.still_shows(SimpleNamespace(title="Indgang", contacts=[]))


def test_nothing_is_kept_once_all_is_forgotten():
    ready = Ready()
    ready.keep("a", Piece("1"))
    ready.clear()
    assert ready.get("a") is None
