"""What the words and the look of one line say, before any stage decides."""
