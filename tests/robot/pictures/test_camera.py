"""What the camera makes of a screenshot."""

from io import BytesIO

from PIL import Image

from .camera import MARGIN, framed, small


def picture(size: tuple[int, int], *dots: tuple[int, int]) -> bytes:
    """White, with black dots."""
    drawn = Image.new("RGB", size, "white")
    for dot in dots:
        drawn.putpixel(dot, (0, 0, 0))
    written = BytesIO()
    drawn.save(written, "PNG")
    return written.getvalue()


def test_an_even_rim_stands_around_what_is_shown():
    taken = Image.open(BytesIO(small(picture((300, 200), (10, 20), (109, 69)))))
    assert taken.size == (100 + 2 * MARGIN, 50 + 2 * MARGIN)
    assert taken.convert("RGB").getpixel((MARGIN, MARGIN)) == (0, 0, 0)


def test_what_reaches_the_edge_gets_a_rim_too():
    taken = Image.open(BytesIO(small(picture((40, 30), (0, 0), (39, 29)))))
    assert taken.size == (40 + 2 * MARGIN, 30 + 2 * MARGIN)


def test_a_view_keeps_its_size_within_its_frame():
    taken = Image.open(BytesIO(framed(picture((40, 30), (0, 0)))))
    assert taken.size == (42, 32)
