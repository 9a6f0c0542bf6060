"""Rules about editions: which one is in force, and what may be done with one in each state."""
