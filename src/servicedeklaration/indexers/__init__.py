"""What the catalogue knows of our content.

Every index of ours is also registered for all other content, as having no value: else the
catalogue would find a page with the address `form` by acquisition, and index it as a value.
"""

from . import lexicon

__all__ = ["lexicon"]  # its elements are known to lexicons once it is imported
