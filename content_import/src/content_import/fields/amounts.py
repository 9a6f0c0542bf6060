"""Amounts of money: "1.200 kr.", "kr. 75,50", "250,-", "gratis"."""

import re

FREE = "gratis"
_SUM = r"\d{1,3}(?:[. ]\d{3}){1,3}(?!\d)|\d{1,9}"
_AMOUNT = re.compile(
    rf"(?<![\d.,])(?P<after>{_SUM})(?:,(?P<cents>\d\d)(?!\d)|,-)?\s{{0,2}}(?:kr\b|kroner\b)"
    rf"|\b(?:kr\.?|DKK)\s{{0,2}}(?P<before>{_SUM})(?:,(?P<more>\d\d)(?!\d))?"
    rf"|(?<![\d.,])(?P<dash>{_SUM}),-"
    r"|(?P<free>\bgratis\b|\bvederlagsfri\w{0,2}\b|\bomkostningsfri\w{0,2}\b"
    r"|\buden\s{1,3}beregning\b)",
    re.IGNORECASE,
)


def find_amounts(text: str) -> list[str]:
    """The amounts that a text names, in order, each written as "1.200 kr." or "75,50 kr.".

    What costs nothing is "gratis". Amounts in other currencies are left out.
    """
    return [_written(match) for match in _AMOUNT.finditer(text)]


def _written(match: re.Match) -> str:
    if match["free"]:
        return FREE
    digits = re.sub(r"\D", "", match["after"] or match["before"] or match["dash"])
    whole = f"{int(digits):,}".replace(",", ".")
    cents = match["cents"] or match["more"]
    return f"{whole},{cents} kr." if cents and cents != "00" else f"{whole} kr."
