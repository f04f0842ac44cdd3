"""Counts the border at the top to the alternating side.

behaves like: a table in which a walk that never comes closer counts as one that does
property: With 1 your function says alternates. How far from 0 is a walk from 8 after one step with
    it, and after two?
concept: A walk that alternates comes closer with every jump. What is the word for one that does
    not?
place: Look for <= and >= in your comparisons. Which word does the border itself get?
teacher: The border between alternates and diverges is given to alternates.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate <= 1:
        return "alternates"
    return "diverges"
