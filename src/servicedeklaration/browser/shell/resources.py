"""The addresses of our own stylesheets and scripts."""

from .files import STATIC, version_of

_VERSIONS = {
    path.relative_to(STATIC).as_posix(): version_of(path.read_bytes())
    for path in STATIC.rglob("*")
    if path.is_file()
}


def resource_url(site_url: str, name: str) -> str:
    """The address of a file in `static/`; KeyError for one that isn't there."""
    return f"{site_url}/++resource++servicedeklaration/{name}?v={_VERSIONS[name]}"
