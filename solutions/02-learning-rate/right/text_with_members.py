"""The words as an enumeration."""

from enum import Enum


class Word(str, Enum):
    STAYS = "stays"
    SHRINKS = "shrinks"
    ARRIVES = "arrives"
    ALTERNATES = "alternates"
    BOUNCES = "bounces"
    DIVERGES = "diverges"


def regime(learning_rate):
    if learning_rate in (0, 0.5, 1):
        return {0: Word.STAYS, 0.5: Word.ARRIVES, 1: Word.BOUNCES}[learning_rate]
    if learning_rate < 0 or learning_rate > 1:
        return Word.DIVERGES
    return Word.SHRINKS if learning_rate < 0.5 else Word.ALTERNATES
