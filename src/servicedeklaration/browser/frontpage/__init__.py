"""The front page: works by municipality and kind, and what was approved last."""
