from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.letters import one_line_subject


@given(st.text(st.characters()))
def test_a_subject_is_always_one_line(text: str) -> None:
    subject = one_line_subject(f"Trace {text}\r\nBcc: b@example.com")
    assert len(subject.splitlines()) == 1
    assert len(subject) <= 200
