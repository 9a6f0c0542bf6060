"""Numbers of lists in writing: 4, 04, iv, IV, d, D."""

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LARGEST, _LAST_LETTER = 3999, 26 * 9
"""What roman numbers go to, and letters (aa after z); beyond, a number is no list's."""


def written(count: int, form: str) -> str:
    """A number as Word's name for a form says; in digits for forms that aren't known."""
    if form in ("upperRoman", "lowerRoman") and 0 < count <= _LARGEST:
        roman = _roman(count)
        return roman.upper() if form == "upperRoman" else roman
    if form in ("upperLetter", "lowerLetter") and 0 < count <= _LAST_LETTER:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form == "decimalZero":
        return f"{count:02}"
    return "" if form in ("none", "bullet") else str(count)


def _roman(count: int) -> str:
    roman = ""
    for size, letters in _ROMAN:
        roman += letters * (count // size)
        count %= size
    return roman
