"""Face 2: the command line. The same verbs as the window, no Qt.

``--json`` prints one JSON document on standard output and nothing else; errors are one plain
sentence on standard error, and the exit code says which sort: 2 bad input or use, 3 refused for
safety, 4 device, network or disk.
"""
