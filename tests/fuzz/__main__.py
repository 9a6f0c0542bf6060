"""`make fuzz RUNS=10000` tries so many broken files on each reader and tells what became of them;
`python -m tests.fuzz 10000 .pdf` those of one."""

import sys
from collections import Counter

from tests.fuzz.cases import EXTENSIONS
from tests.fuzz.outcome import BROKEN, READ, REFUSED, Outcome
from tests.fuzz.pool import outcomes

_LONG = 5.0
"""Seconds; a case that takes longer is told of, though it ends well."""


def main(arguments: list[str]) -> int:
    """0 if every case was read or refused in time, else 1."""
    runs, *extensions = arguments or ["10000"]
    print(f"{'':7}{'runs':>7}{'read':>7}{'broken':>8}{'slowest':>9}   refused")
    return max(_table(extension, int(runs)) for extension in extensions or EXTENSIONS)


def _table(extension: str, runs: int) -> int:
    """Print a line for a reader, and what broke it below."""
    found: list[Outcome] = []
    for outcome in outcomes(extension, runs):
        if outcome.fate == BROKEN or outcome.seconds > _LONG:
            print(outcome, flush=True)
        found.append(outcome)
    fates = Counter(one.fate for one in found)
    refused = Counter(one.told for one in found if one.fate == REFUSED)
    told = ", ".join(f"{name} {count}" for name, count in refused.most_common())
    slowest = max((one.seconds for one in found), default=0.0)
    print(
        f"{extension:7}{len(found):7}{fates[READ]:7}{fates[BROKEN]:8}{slowest:8.2f}s   {told}",
        flush=True,
    )
    return 1 if fates[BROKEN] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
