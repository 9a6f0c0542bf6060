"""What those who take part in a revision read and say over HTTP."""
