"""How hard a passphrase is to guess, 0 to 4. A rule that can be told to a person, not a dictionary.

Bits are estimated as length × bits a character, after taking out what adds nothing: repeated characters,
runs ("abcd", "1234", "qwer") and a few of the commonest passwords. A character counts log2 of the size
of the kinds in use (10 digits, 26 letters, 33 signs), capped at 4 bits for the first eight characters and
2 after them: people choose words (NIST SP 800-63-2, appendix A, table A.1: 4 bits for the first, 2 for
the next seven, 1.5 up to the twentieth; ours is kinder, since scrypt adds about 18 bits of work).

    0  less than 8 characters, or one of the commonest: refused
    1  under 28 bits: refused          2  under 40: accepted, "could be longer"
    3  under 56: good                  4  from 56 bits: very good (four or five random words)
"""

from __future__ import annotations

import math

LEAST_CHARACTERS = 8  # NIST SP 800-63B, section 5.1.1.1
ACCEPTED = 2
_BITS = (28.0, 40.0, 56.0)
_FIRST_CHARACTERS, _FIRST_BITS, _LATER_BITS = 8, 4.0, 2.0
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop")
_COMMONEST = (
    "password", "passwort", "letmein", "welcome", "iloveyou", "admin", "visitcam", "doctor", "patient",
    "clinic", "hospital", "secret", "dragon", "monkey", "football", "baseball", "sunshine", "princess",
    "master", "changeme",
)  # fmt: skip


def strength(passphrase: str) -> int:
    """0–4; from 2 on it is accepted."""
    if len(passphrase) < LEAST_CHARACTERS:
        return 0
    rest = passphrase.lower()
    for word in _COMMONEST:
        rest = rest.replace(word, word[0])
    rest = _thinned(rest)
    if len(set(rest)) <= 2:
        return 0
    each = math.log2(_alphabet(passphrase))
    first = min(len(rest), _FIRST_CHARACTERS)
    bits = first * min(each, _FIRST_BITS) + (len(rest) - first) * min(each, _LATER_BITS)
    return 1 + sum(bits >= bound for bound in _BITS)


def _alphabet(text: str) -> int:
    size = 10 * any(c.isdigit() for c in text)
    size += 26 * any(c.islower() for c in text) + 26 * any(c.isupper() for c in text)
    size += 33 * any(not c.isalnum() for c in text)
    return max(size, 26)


def _thinned(text: str) -> str:
    """Without characters that repeat or continue a run: they are no choice of their own."""
    kept = text[:1]
    for at in range(1, len(text)):
        three = text[max(0, at - 2) : at + 1]
        in_run = len(three) == 3 and any(three in run or three in run[::-1] for run in _RUNS)
        if text[at] != text[at - 1] and not in_run:
            kept += text[at]
    return kept
