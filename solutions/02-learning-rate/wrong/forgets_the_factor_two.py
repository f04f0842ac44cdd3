"""Takes the slope at x for x.

behaves like: a table of words that belongs to a valley half as steep
property: With 0.7 your function says shrinks. On which side of 0 is a walk from 8 after one step
    with it?
concept: How far a step leads depends on how steep this valley is. How steep is it at x?
place: Look at the numbers that you compare with. For which slope did you work them out?
teacher: The borders are those of x²/2, where the slope is x itself (the lesson's other valley).
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 1:
        return "shrinks"
    if learning_rate == 1:
        return "arrives"
    if 1 < learning_rate < 2:
        return "alternates"
    if learning_rate == 2:
        return "bounces"
    return "diverges"
