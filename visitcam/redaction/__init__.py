"""Finds what names a person and fills it. The only place that builds a Capture."""
