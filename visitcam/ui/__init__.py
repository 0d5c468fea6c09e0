"""Face 1: the window. The only Qt in the program."""
