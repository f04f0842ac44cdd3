"""Counts no push at all as a gentle one.

behaves like: a table in which a ball that is never pushed comes closer
property: With 0 your function says shrinks. Where is a walk from 8 after one step with it?
concept: A walk that shrinks comes closer with every step. What is the word for one that never
    moves?
place: Look at your comparisons with 0. Which word does 0 itself get?
teacher: The border at 0 is given to shrinks.
"""


def regime(learning_rate):
    if 0 <= learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "alternates"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
