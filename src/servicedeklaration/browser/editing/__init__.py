"""The edit form, so that nobody overwrites what somebody else has written meanwhile."""
