"""Looks at the whole part of the learning rate only.

behaves like: a judge who sees no decimals of the learning rate
property: With 0.7 your function says stays. Where is a walk from 10 after one step with it?
concept: Most learning rates are smaller than 1. What is left of them without decimals?
place: Look for int( ) or // in your function. What do they make of 0.7?
teacher: int(η).
"""


def regime(learning_rate):
    learning_rate = int(learning_rate)
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "alternates"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
