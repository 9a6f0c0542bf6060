"""`@@aendringer`: what is different between two editions."""
