"""The network: connect, secure, sign in, render to bytes, send, diagnose."""
