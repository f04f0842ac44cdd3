"""Says that nothing moves below 0.

behaves like: a table in which every number below 0 counts as 0
property: With -0.1 your function says stays. Where is a walk from 8 after one step with it?
concept: A push below 0 is still a push. Which way does it go?
place: Look at your comparisons with 0. Which word does a number below 0 get?
teacher: All rates up to 0 are given to stays.
"""


def regime(learning_rate):
    if learning_rate <= 0:
        return "stays"
    if learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if learning_rate < 1:
        return "alternates"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
