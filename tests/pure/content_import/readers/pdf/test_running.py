"""Running heads and feet, page numbers, slogans."""

from tests.pure.content_import.readers.pdf.making import blocks, lines, pdf, read, text

BODY = "Kommunen tilbyder hjælp til borgere, der ikke kan komme ud på egen hånd, og som gerne vil"


def furniture(*pages):
    return [(block.text, block.why) for block in read(pdf(*pages)).blocks if block.why]


def page(number, *marks, head="Havlund Kommune", foot="Side {} af 4"):
    return [
        text(40, head, 9),
        *lines(100 + number, BODY, f"noget i uge {number + 20} og senere."),
        *marks,
        text(810, foot.format(number), 9, x=480),
    ]


def test_what_stands_on_every_page_is_set_apart_with_its_reason():
    found = furniture(*(page(number) for number in range(1, 5)))

    assert found.count(("Havlund Kommune", "sidehoved")) == 4
    assert ("Side 3 af 4", "sidetal") in found
    assert len(found) == 8


def test_a_number_alone_at_the_foot_is_a_page_number():
    found = furniture(*(page(number, foot="{}") for number in range(1, 5)))

    assert ("2", "sidetal") in found


def test_a_line_that_stays_the_same_at_the_foot_is_a_page_foot():
    found = furniture(*(page(number, foot="www.havlund.example") for number in range(1, 4)))

    assert ("www.havlund.example", "sidefod") in found


def test_the_title_on_the_first_page_is_no_furniture_though_the_head_repeats_it():
    first = [text(120, "Havlund Kommune", 24, True), *lines(180, BODY, "ud.")]
    pages = [first, page(2), page(3), page(4)]

    assert "Havlund Kommune" in [one.text for one in blocks(*pages)]


def test_numbered_headings_at_the_top_of_each_page_are_no_page_numbers():
    pages = [
        [text(60, f"Indsats {number}", 16, True), *lines(100, BODY, f"ud i uge {number}.")]
        for number in range(1, 5)
    ]

    assert [one.text for one in blocks(*pages) if one.kind == "heading"] == [
        "Indsats 1",
        "Indsats 2",
        "Indsats 3",
        "Indsats 4",
    ]


def test_a_slogan_on_every_page_splits_no_sentence():
    def split(number):
        return [*lines(100, f"ud i uge {number}.", BODY), text(780, "Vi gør en forskel", 9)]

    found = blocks(*(split(number) for number in range(1, 5)))

    assert f"{BODY} ud i uge 2." in [one.text for one in found]


def test_every_line_is_in_one_block():
    document = read(pdf(*(page(number) for number in range(1, 5))))
    places = [where for block in document.blocks for where in block.where]

    assert sorted(places) == sorted(piece.where for piece in document.pieces)
    assert len(places) == len(set(places))
