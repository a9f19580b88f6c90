"""Trace Mailer: hotel traces, staff messages and guest alerts arrive as email."""

__version__ = "0.1.0"
