"""`@@opgaver`: what waits for whoever takes part in a revision, and the way there after login."""
