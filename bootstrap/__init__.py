"""Sets VisitCam up on a machine that has git and Python, and nothing else. Standard library only."""
