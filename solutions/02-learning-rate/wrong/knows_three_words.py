"""Uses three words only, and none for learning rates below 0.

behaves like: a table that knows three words: shrinks, alternates, diverges
property: With -0.1 your function says shrinks. Where is a walk from 8 after one step with it?
concept: Some learning rates lie between two behaviours, and some lie below 0. What does a walk do
    with these?
place: Look at your comparisons one by one. Which word do 0, 0.5, 1 and -0.1 get?
teacher: Two comparisons and an else: neither the borders nor rates below 0 are told apart.
"""


def regime(learning_rate):
    if learning_rate < 0.5:
        return "shrinks"
    if learning_rate < 1:
        return "alternates"
    return "diverges"
