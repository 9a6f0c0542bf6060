"""Pages in columns: read column by column, and never taken for tables."""

from tests.pure.content_import.readers.pdf.making import lines, text, told

ONE = (
    "Formålet er, at borgere får",
    "mulighed for at komme ud og",
    "deltage i livet uden for deres",
    "hjem på lige fod med andre, og",
    "at de selv vælger til og fra.",
)
OTHER = (
    "Ledsageren hjælper undervejs",
    "med transport og med at finde",
    "vej, men ikke med pleje eller",
    "praktiske opgaver i hjemmet, da",
    "de bevilges efter anden lov.",
)


def columns(top, leading=14):
    return [*lines(top, *ONE), *lines(top, *OTHER, x=320, leading=leading)]


def test_the_left_column_is_read_before_the_right_one():
    assert [words for _, words in told(columns(100))] == [" ".join(ONE), " ".join(OTHER)]


def test_columns_of_another_leading_are_columns_too():
    assert told(columns(100, leading=15.5))[0] == ("paragraph", " ".join(ONE))


def test_a_heading_over_both_columns_comes_first_and_what_is_below_them_last():
    wide = (
        "Klager sendes til Havlund Kommune, Torvet 1, 9999 Havlund, inden fire uger efter brevet."
    )
    page = [text(60, "Ledsagelse i Havlund Kommune", 20, True), *columns(100), text(220, wide)]

    assert [words for _, words in told(page)] == [
        "Ledsagelse i Havlund Kommune",
        " ".join(ONE),
        " ".join(OTHER),
        wide,
    ]


def test_a_sentence_goes_on_from_one_column_to_the_next():
    page = [*lines(100, *ONE[:4], "at de"), *lines(100, "selv vælger deres", *OTHER[1:], x=320)]

    assert "at de selv vælger deres" in told(page)[0][1]
