"""Every word that both faces share: one table of sentences, without Qt.

English literals stand in ``QT_TRANSLATE_NOOP(context, text)``, so that lupdate finds them; the
window translates with ``QCoreApplication.translate(context, text)``, the command line prints them.
"""

from visitcam.messages.advice import advice_words
from visitcam.messages.checks import check_words, region_words
from visitcam.messages.failures import one_line, sentence
from visitcam.messages.sentence import Sentence

__all__ = ["Sentence", "advice_words", "check_words", "one_line", "region_words", "sentence"]
