"""Counts the border at the top to the walks that run away.

behaves like: a table in which a walk that stays as far away counts as one that runs away
property: With 1 your function says diverges. How far from 0 is a walk from 8 after one step with
    it, and after two?
concept: A walk that diverges gets farther away with every step. What is the word for one that does
    not?
place: Look for <=, >= and else. Which word does the border itself get?
teacher: The border between alternates and diverges is given to diverges.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "alternates"
    return "diverges"
