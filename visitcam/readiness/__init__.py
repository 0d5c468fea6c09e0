"""What should work before the visit begins."""
