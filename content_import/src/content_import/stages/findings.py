"""What a person should look at: remarks left in, contradictions, stale references, gaps."""

from content_import.work import Work


def run(work: Work) -> None:
    """Look through the result for what is wrong or doubtful.

    Reads: everything. Writes: findings.
    """
    seen: set[str] = set()
    for where, text in work.remarks.items():
        if text not in seen:
            seen.add(text)
            fate = work.fates.get(where)
            start = text if len(text) <= 90 else text[:87].rstrip() + "…"
            message = f"En bemærkning fra redigeringen står i teksten: »{' '.join(start.split())}«"
            work.find("draft-remark", "error", where, fate.to if fate else "", message)
    work.findings.sort(key=lambda finding: (finding.where, finding.code, finding.message))
