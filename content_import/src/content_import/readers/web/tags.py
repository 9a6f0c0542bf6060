"""The elements of HTML by what they do to the text inside them."""

_INLINE = """
a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr output
q ruby s samp small span strike strong sub sup time tt u var wbr o:p v:shape
"""
_SPACED = """
p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr section article details figure form fieldset
main nav header footer aside caption address summary
"""
_UNREAD = "script style svg math title link meta base map area param source track"
INLINE = frozenset(_INLINE.split())
"""They stand in a line of text; all other elements begin and end one."""
SPACED = frozenset(_SPACED.split())
"""They have space around them, as browsers show them."""
UNREAD = frozenset(_UNREAD.split())
"""Their content is no text."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
CONTAINERS = frozenset(("body", "main", "div", "section", "article", "td", "center", "form"))
"""They may hold a page's whole content."""
BOLD = frozenset(("b", "strong"))
EMBEDDED = frozenset(("iframe", "object", "embed", "video", "audio", "canvas", "frame"))
"""They show what stands elsewhere."""
