"""The words of a paragraph: breaks, tabs, signs, fields, links, what wraps them."""

import pytest

from tests.pure.content_import.readers.word.making import blocks, cells, paragraphs, read


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def only(*inside):
    """The text of the one block of a paragraph with this inside."""
    (block,) = read(paragraphs(f"<w:p>{''.join(inside)}</w:p>")).blocks
    return block.text


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (run("Ring") + run(" til os"), "Ring til os"),
        ("<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>", "e-mail"),
        ("<w:r><w:t>sam</w:t><w:softHyphen/><w:t>tale</w:t></w:r>", "samtale"),
        (run("sam\u00adtale\u00a0nu"), "samtale nu"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>' + run(" Ring"), "→ Ring"),
        ("<w:hyperlink>" + run("havlund.example") + "</w:hyperlink>", "havlund.example"),
        ("<w:smartTag><w:smartTag>" + run("Havlund") + "</w:smartTag></w:smartTag>", "Havlund"),
        ("<w:sdt><w:sdtContent>" + run("Havlund") + "</w:sdtContent></w:sdt>", "Havlund"),
        ('<w:fldSimple w:instr="TITLE">' + run("Ledsagelse") + "</w:fldSimple>", "Ledsagelse"),
        ("<m:oMath><m:r><m:t>2+2</m:t></m:r></m:oMath>", "2+2"),
    ],
)
def test_all_that_can_hold_words_is_read(inside, text):
    assert only(inside) == text


def test_of_a_field_only_the_result_is_read():
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    code = '<w:r><w:instrText> HYPERLINK "mailto:a@b.example" </w:instrText></w:r>'

    assert only(mark("begin"), code, mark("separate"), run("skriv"), mark("end")) == "skriv"


def test_a_field_that_never_ends_hides_no_words():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'

    assert blocks(paragraphs(f"<w:p>{begin}{run('Et')}</w:p>", f"<w:p>{run('To')}</w:p>")) == [
        ("paragraph", "Et"),
        ("paragraph", "To"),
    ]


def test_a_line_break_begins_a_block_right_below():
    inside = f"{run('Centret')}<w:r><w:br/></w:r>{run('Havnegade 1')}"
    first, second = read(paragraphs(f"<w:p>{inside}</w:p>")).blocks

    assert (first.text, second.text, second.gap) == ("Centret", "Havnegade 1", 0)
    assert first.where != second.where


def test_a_line_break_within_a_sentence_is_a_blank():
    half = "Formålet med hjælpen er, at du kan blive boende i dit eget hjem og"

    assert only(run(half), "<w:r><w:br/></w:r>", run("klare hverdagen.")).endswith(
        "hjem og klare hverdagen."
    )


def test_a_page_break_says_that_a_page_begins():
    page = '<w:r><w:br w:type="page"/></w:r>'
    first, second, third = read(
        paragraphs(f"<w:p>{run('Et')}{page}{run('To')}{page}</w:p>", f"<w:p>{run('Tre')}</w:p>")
    ).blocks

    assert [first.new_page, second.new_page, third.new_page] == [False, True, True]


def test_a_section_that_ends_says_that_a_page_begins():
    ends = "<w:p><w:pPr><w:sectPr/></w:pPr>" + run("Et") + "</w:p>"
    goes_on = (
        '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr>'
        + run("To")
        + "</w:p>"
    )
    found = read(paragraphs(ends, goes_on, f"<w:p>{run('Tre')}</w:p>")).blocks

    assert [block.new_page for block in found] == [False, True, False]


def test_tabs_between_words_make_a_row():
    (row,) = read(paragraphs(f"<w:p>{run('Mandag')}<w:r><w:tab/></w:r>{run('8-16')}</w:p>")).blocks

    assert cells(row) == [[("paragraph", "Mandag")], [("paragraph", "8-16")]]


def test_a_tab_after_a_typed_number_is_a_blank():
    assert only(run("1.1"), "<w:r><w:tab/></w:r>", run("Rådgivning")) == "1.1 Rådgivning"


def test_of_two_ways_to_say_the_same_one_is_read():
    choice = "<mc:Choice Requires='wps'>" + run("Et") + "</mc:Choice>"
    fallback = "<mc:Fallback>" + run("Et") + "</mc:Fallback>"

    assert only(f"<mc:AlternateContent>{choice}{fallback}</mc:AlternateContent>") == "Et"


def test_hidden_words_are_set_aside():
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>"
    shown, aside = read(paragraphs(f"<w:p>{run('Vist')}{hidden}</w:p>")).blocks

    assert (shown.text, aside.kind, aside.text, aside.why) == (
        "Vist",
        "aside",
        "skjult",
        "skjult tekst",
    )


def test_a_drawn_line_is_a_rule():
    assert blocks(paragraphs(f"<w:p>{run('_' * 20)}</w:p>")) == [("rule", "_" * 20)]


def test_a_large_first_letter_belongs_to_its_word():
    letter = f'<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>{run("D")}</w:p>'

    assert blocks(paragraphs(letter, f"<w:p>{run('u kan få hjælp.')}</w:p>")) == [
        ("paragraph", "Du kan få hjælp.")
    ]
