"""The hvidbog of a consultation: where it is worked on, and what is published of it."""
