"""Signs of symbol fonts (w:sym) as signs that every font has."""

_SIGNS = {
    "symbol": {0xB7: "•", 0xA7: "▪", 0xAE: "→", 0xAC: "←", 0xB3: "≥", 0xA3: "≤", 0xB1: "±",
               0xB4: "×", 0xD8: "¬", 0x2D: "–"},
    "wingdings": {0xA7: "▪", 0x6E: "■", 0x6C: "●", 0x9F: "•", 0x9E: "·", 0xA8: "☐", 0x6F: "☐",
                  0x71: "❑", 0xFE: "☑", 0xFD: "☒", 0xFC: "✓", 0xFB: "✗", 0xE0: "→", 0xE8: "➔",
                  0xF0: "⇨", 0xD8: "➢", 0x76: "❖", 0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x22: "✂"},
    "wingdings 2": {0x50: "✓", 0x52: "☑", 0x54: "☒", 0xA3: "☐", 0x97: "•"},
    "webdings": {0x61: "✓", 0x72: "✗", 0x3D: "●"},
}  # fmt: skip
_PRIVATE = 0xF000


def sign(font: str, code: str) -> str:
    """The sign of a font at a code in hexadecimal; "" where the code is none."""
    try:
        place = int(code, 16)
    except ValueError:
        return ""
    known = _SIGNS.get(font.strip().lower(), {}).get(place & 0xFF)
    if known:
        return known
    return chr(place) if _PRIVATE <= place <= _PRIVATE + 0xFF or 0x20 < place < 0xD800 else ""
