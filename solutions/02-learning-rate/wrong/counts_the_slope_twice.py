"""Takes the valley for twice as steep as it is.

behaves like: a table of words that belongs to a valley twice as steep
property: With 0.3 your function says alternates. On which side of 0 is a walk from 8 after one step
    with it?
concept: How far a step leads depends on how steep this valley is. How steep is it at x?
place: Look at the numbers that you compare with. For which slope did you work them out?
teacher: The borders are those of 2x²: the factor of the slope is counted twice.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.25:
        return "shrinks"
    if learning_rate == 0.25:
        return "arrives"
    if 0.25 < learning_rate < 0.5:
        return "alternates"
    if learning_rate == 0.5:
        return "bounces"
    return "diverges"
