"""What citizens write: the two contact forms, the reply to a code, feedback, and staff's lists."""
