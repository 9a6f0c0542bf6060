"""The seven content types, one file each, and what reads and writes them as plain data."""
