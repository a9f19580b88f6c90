"""Hashes as they are made in earnest."""

from __future__ import annotations

from app.passwords import Passwords


def test_a_password_is_told_from_another_and_from_none() -> None:
    passwords = Passwords()
    hashed = passwords.hashed("correct horse")
    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert passwords.is_right(hashed, "correct horse")
    assert not passwords.is_right(hashed, "battery staple")
    assert not passwords.is_outdated(hashed)
    assert not passwords.is_right("", "")
    assert not passwords.is_right("no hash", "correct horse")
