"""A small Flesch–Kincaid counter for English.

Grade = 0.39 · words/sentences + 11.8 · syllables/words − 15.59 (Kincaid et al., 1975,
"Derivation of new readability formulas for Navy enlisted personnel").
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_END = re.compile(r"[.?!:;]+(?=\s|$|[)\"”])")
_GROUP = re.compile(r"[aeiouy]+")
_SPLIT = re.compile(r"i(?:a|o(?!u|n)|u)|deo|ua(?!r)|uie|[aeiou]ing")
"""Vowels side by side that are two syllables (media, video, annual, going)."""


def syllables(word: str) -> int:
    """How many syllables an English word has, by its vowel groups; at least one."""
    low = re.sub(r"['’](s|t|re|ll|ve|d|m)$", "", word.lower())
    count = len(_GROUP.findall(low)) + len(_SPLIT.findall(low))
    if re.search(r"[^aeiouyl]es$|[^aeiouydt]ed$|[^aeiouyl]e$", low) and not re.search(
        r"(?:s|x|z|ch|sh|c|g)es$", low
    ):
        count -= 1
    if re.search(r"[aeiouy]le$", low):
        count -= 1
    if low.endswith(("ely", "eful", "ement")):
        count -= 1
    return max(count, 1)


def grade(text: str) -> float:
    """The US school grade that can read ``text``; a text without words is grade 0."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(len(_END.findall(text.strip() + (" " if text[-1:] in ".?!" else "."))), 1)
    total = sum(syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * total / len(words) - 15.59
