"""What hostile markup in a text can do to the printer: nothing."""

import pytest

from servicedeklaration.browser.printing.markup import on_paper
from servicedeklaration.browser.printing.press import NotOurs, OnlyOurs, press

from .paper import Paper

SECRET = "Hemmeligt i en fil"


def told(message) -> str:
    return message.default.replace("${words}", (message.mapping or {}).get("words", ""))


@pytest.fixture
def secret(tmp_path):
    """The address of a file on the machine that none should read."""
    (tmp_path / "secret.txt").write_text(SECRET)
    (tmp_path / "secret.css").write_text(f"p::after {{ content: '{SECRET}' }}")
    return tmp_path.as_uri()


def test_what_acts_or_fetches_is_taken_out():
    markup = (
        '<p style="position: fixed" onclick="x()" class="y" id="z">Tekst</p><script>x()</script>'
        '<style>p { color: red }</style><iframe src="https://x.example"></iframe><!-- x -->'
        '<link rel="attachment" href="file:///etc/passwd"><object data="file:///etc/passwd"></object>'
    )
    assert on_paper(markup, told) == "<p>Tekst</p>"


def test_text_around_it_stays():
    markup = "Før <blink>midt</blink><script>x</script> efter <b>alt</b> &amp; mere"
    assert on_paper(markup, told) == "Før midt efter <b>alt</b> &amp; mere"


def test_a_picture_is_told_by_its_words():
    markup = '<p><img src="https://x.example/a.png" alt="Et hus"> og <img src="b.png"></p>'
    assert on_paper(markup, told) == (
        "<p><span>[Picture: Et hus]</span> og <span>[A picture without description]</span></p>"
    )


@pytest.mark.parametrize(
    ("href", "stays"),
    [
        ("https://x.example/a", True),
        ("../resolveuid/1", True),
        ("mailto:a@havlund.example", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("#sted", False),
        ("http://[", False),
    ],
)
def test_a_link_leads_to_the_web_to_mail_or_nowhere(href, stays):
    assert ("href" in on_paper(f'<p><a href="{href}">Læs</a></p>', told)) is stays


@pytest.mark.parametrize(
    "url",
    [
        "https://havlund.example/a.png",
        "file:///etc/passwd",
        "data:text/css,p{}",
        "https://paper.invalid/fonts/../print.css",
        "https://paper.invalid/fonts/x/IBMPlexSans-Bold.woff2",
        "file:///IBMPlexSans-Bold.woff2",
    ],
)
def test_the_press_fetches_only_our_fonts(url):
    with pytest.raises(NotOurs):
        OnlyOurs().fetch(url)


def test_even_markup_that_got_through_reads_no_file(secret):
    html = (
        f'<html lang="da"><head><title>x</title><link rel="stylesheet" href="{secret}/secret.css">'
        f'<link rel="attachment" href="{secret}/secret.txt">'
        f'<style>@import url("{secret}/secret.css");</style></head>'
        f'<body><p>Tekst</p><img src="{secret}/secret.txt" alt="x">'
        f'<a rel="attachment" href="{secret}/secret.txt">x</a></body></html>'
    )
    paper = Paper(press(html, "https://havlund.example/"))
    assert "Tekst" in paper.text
    assert SECRET not in paper.text
    assert SECRET.encode() not in paper.unpacked
    assert b"EmbeddedFile" not in paper.unpacked
