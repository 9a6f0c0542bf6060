"""The importer's one family of exceptions; each says in one Danish line what is wrong with which
file."""


class ContentImportError(Exception):
    """A file that can't be read at all; `str()` is one line for the user, with the file's name."""

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self.reason = reason
        super().__init__(f"{name}: {reason}")


class MissingFile(ContentImportError):
    """There is no such file or folder."""


class NotAFile(ContentImportError):
    """A folder was given where a file is needed, or the other way round."""


EMPTY = "Filen er tom. Se efter, om det er den rigtige fil."


class EmptyFile(ContentImportError):
    """The file holds no text."""


class UnreadableFile(ContentImportError):
    """The file can't be opened, or its content isn't text."""


class UnknownFormat(ContentImportError):
    """Neither the extension nor the content is one that a reader takes."""


class EncryptedFile(ContentImportError):
    """The file asks for a password."""


class ScannedFile(ContentImportError):
    """The file holds pictures of pages, and no text."""


class TooLarge(ContentImportError):
    """The file, or what it unpacks to, is over a limit."""


class TooSlow(ContentImportError):
    """The reading took longer, or more memory, than the limits allow."""


class InvalidStatement(ContentImportError):
    """`import.toml` is broken, or says something about a file that can't be understood."""
