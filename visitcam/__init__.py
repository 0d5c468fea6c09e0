"""VisitCam: guided, redacted and sealed pictures for a telemedicine visit."""

__version__ = "0.1.0"
