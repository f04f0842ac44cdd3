"""Has no word below 0.

behaves like: a table that ends at 0: below it there is no word
property: With -0.1 your function gave back None. What does a walk from 8 do with it?
concept: A function that runs into no return hands back None. For which numbers is there none in
    yours?
place: Go through your comparisons with -0.1. Does one of them hold?
teacher: No branch for rates below 0.
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
    if learning_rate > 1:
        return "diverges"
