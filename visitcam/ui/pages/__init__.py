"""One page a file, one thing a page."""
