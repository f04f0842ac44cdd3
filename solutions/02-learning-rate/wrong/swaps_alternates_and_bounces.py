"""Mixes up the two words for walks that jump.

behaves like: a table in which alternates and bounces have changed places
property: With 0.7 your function says bounces. How far from 0 is a walk from 10 after one step with
    it, and after two?
concept: Both words are for walks that jump from side to side. Which of the two comes closer?
place: Look at the two words for walks that jump. Which learning rates did you give each of them?
teacher: alternates and bounces are swapped.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "bounces"
    if learning_rate == 1:
        return "alternates"
    return "diverges"
