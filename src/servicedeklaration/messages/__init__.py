"""Who is written to when something happens to an edition, and in which words; pure rules."""
