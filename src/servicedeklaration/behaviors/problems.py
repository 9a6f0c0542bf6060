"""The family of what can be wrong with a value, said in words to the person who wrote it."""

from zope.schema.interfaces import ValidationError


class Problem(ValidationError):
    """A wrong value; its first argument is the message, shown by forms and REST alike."""

    def doc(self):
        return self.args[0]
