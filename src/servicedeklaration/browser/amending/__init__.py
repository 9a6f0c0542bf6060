"""The committee's changes: written beside the pending text, adopted with it, shown afterwards."""
