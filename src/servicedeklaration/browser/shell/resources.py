"""The addresses of our own stylesheets and scripts."""

from hashlib import sha256
from pathlib import Path

STATIC = Path(__file__).parent.parent / "static"


def _version(path: Path) -> str:
    """A word that changes with the file, so that no browser shows a page with an old one."""
    return sha256(path.read_bytes()).hexdigest()[:12]


_VERSIONS = {
    path.relative_to(STATIC).as_posix(): _version(path)
    for path in STATIC.rglob("*")
    if path.is_file()
}


def resource_url(site_url: str, name: str) -> str:
    """The address of a file in `static/`; KeyError for one that isn't there."""
    return f"{site_url}/++resource++servicedeklaration/{name}?v={_VERSIONS[name]}"
