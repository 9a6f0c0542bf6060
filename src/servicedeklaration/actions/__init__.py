"""Actions: one change of content per file. Each lists the reasons against it, acts, logs, tells.

Forms, workflow and REST all call the same action; nothing else writes.
"""
