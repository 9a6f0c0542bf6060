"""The course of an edition, for those who work on it: forms for each step, and what is refused."""
