"""Robot keywords that take the pictures of the manual: cut to what matters, and small."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageOps
from robot.libraries.BuiltIn import BuiltIn

FOLDER = Path(__file__).resolve().parents[3] / "docs/pictures"
BOX = """(e) => {
    const box = e.getBoundingClientRect();
    return [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round);
}"""
DANISH_DAYS = """() => document.querySelectorAll('input[type="date"]').forEach((input) => {
    const [year, month, day] = input.value.split("-");
    input.dataset.day = input.value;
    input.type = "text";
    input.value = day ? [day, month, year].join(".") : "dd.mm.åååå";
})"""
"""Days as a Danish browser shows them; headless Chromium may know no language but English."""
DAYS_AGAIN = """() => document.querySelectorAll("input[data-day]").forEach((input) => {
    input.value = input.dataset.day;
    input.type = "date";
})"""
PAPER = "white"
"""What the pages stand on."""
FRAME = "#bfbfbf"
"""Where a view ends that stands on white paper."""
MARGIN = 16
"""Pixels left around what is shown."""
COLOURS = 96
"""Enough for smooth letters and for pages with few colours."""


def take_a_picture(name: str, first: str = "main h1", last: str = "main") -> None:
    """Picture from the top of the element `first`, as wide as it, to the end of the element `last`.

    Both are selectors as the Browser library takes them. The file is `docs/pictures/<name>.png`.
    """
    robot = BuiltIn()
    left, top, width, _ = _box(first)
    _, last_top, _, height = _box(last)
    crop = {"x": left, "y": top, "width": width, "height": last_top + height - top}
    robot.run_keyword("Evaluate JavaScript", None, DANISH_DAYS)
    path = robot.run_keyword(
        "Take Screenshot", f"filename={robot.get_variable_value('${OUTPUT DIR}')}/{name}",
        f"crop={crop}", "fullPage=True", "log_screenshot=False",
    )  # fmt: skip
    robot.run_keyword("Evaluate JavaScript", None, DAYS_AGAIN)
    (FOLDER / f"{name}.png").write_bytes(small(Path(path).read_bytes()))


def take_a_view(name: str) -> None:
    """Picture what the browser shows without scrolling, in a thin frame."""
    robot = BuiltIn()
    robot.run_keyword("Evaluate JavaScript", None, DANISH_DAYS)
    path = robot.run_keyword(
        "Take Screenshot", f"filename={robot.get_variable_value('${OUTPUT DIR}')}/{name}",
        "log_screenshot=False",
    )  # fmt: skip
    (FOLDER / f"{name}.png").write_bytes(framed(Path(path).read_bytes()))


def framed(png: bytes) -> bytes:
    """The same picture in a thin frame, in few colours."""
    picture = ImageOps.expand(Image.open(BytesIO(png)).convert("RGB"), 1, FRAME)
    return _written(picture)


def small(png: bytes) -> bytes:
    """The same picture with an even rim, in few colours."""
    picture = Image.open(BytesIO(png)).convert("RGB")
    plain = Image.new("RGB", picture.size, PAPER)
    filled = ImageChops.difference(picture, plain).getbbox()
    return _written(ImageOps.expand(picture.crop(filled), MARGIN, PAPER))


def _written(picture: Image.Image) -> bytes:
    """The picture as a PNG in few colours."""
    written = BytesIO()
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(written, "PNG", optimize=True)
    return written.getvalue()


def _box(selector: str) -> tuple[int, int, int, int]:
    """Left, top, width and height of the one element, in pixels of the whole page."""
    return tuple(BuiltIn().run_keyword("Evaluate JavaScript", selector, BOX))
