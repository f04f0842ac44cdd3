"""Has no word for walks that run away.

behaves like: a table without a word for walks that run away
property: With 1.2 your function gave back None. What does a walk from 8 do with it?
concept: A function that runs into no return hands back None. For which numbers is there none in
    yours?
place: Go through your comparisons with 1.2. Does one of them hold?
teacher: No branch for walks that run away, on either side.
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
    if learning_rate == 1:
        return "bounces"
