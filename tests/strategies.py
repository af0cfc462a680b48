"""What hypothesis draws texts from, for the tests of several packages."""

from __future__ import annotations

from hypothesis import strategies as st

SCRIPT = st.text(
    st.one_of(
        st.characters(min_codepoint=0x0600, max_codepoint=0x06FF),
        st.characters(min_codepoint=0xFB50, max_codepoint=0xFEFF),
        st.sampled_from("ےئیيىکكہھهۀۂ ۔،\n\u200c\u200d\u200f\u202e\u2067\ufeff¿±«»aZ0٣۳😀"),
    )
)
"""Urdu letters and marks, presentation forms, and some characters that break programs."""
