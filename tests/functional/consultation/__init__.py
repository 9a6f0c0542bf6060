"""What is different between two editions, over HTTP."""
