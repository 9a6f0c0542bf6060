"""What follows from changes of content, and what stands against them."""
