"""Has the table on the other side of 0.

behaves like: a table for walks that go uphill
property: With -0.1 your function says shrinks. Where is a walk from 8 after one step with it?
concept: The step goes against the slope already. What does a learning rate below 0 do to it?
place: Look at the signs in what you compare. Which way did your step go when you worked them out?
teacher: Worked out for gradient ascent.
"""


def regime(learning_rate):
    learning_rate = -learning_rate
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
