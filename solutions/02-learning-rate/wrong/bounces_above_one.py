"""Says bounces for all walks that jump and do not come closer.

behaves like: a table in which no walk above the last border runs away
property: With 1.2 your function says bounces. How far from 0 is a walk from 10 after one step with
    it, and after two?
concept: A walk that bounces is always as far away as before. What is the word for one that gets
    farther away?
place: Look for <=, >= and else. For how many numbers does a walk bounce?
teacher: Everything from the last border upwards is given to bounces.
"""


def regime(learning_rate):
    if learning_rate < 0:
        return "diverges"
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
    return "bounces"
