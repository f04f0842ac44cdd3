"""Says bounces for every walk that jumps.

behaves like: a table in which every jump from side to side is a bounce
property: With 0.7 your function says bounces. How far from 0 is a walk from 10 after one step with
    it, and after two?
concept: Jumping from side to side is one thing, coming closer another. Which word says both?
place: Look at the words for walks that jump. How many of the six did you use?
teacher: alternates is never used.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate <= 1:
        return "bounces"
    return "diverges"
