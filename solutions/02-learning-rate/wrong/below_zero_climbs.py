"""Has a word of its own below 0.

behaves like: a table with a seventh word, for learning rates below 0
property: With -0.1 your function says climbs. Which of the six words fits that walk?
concept: A walk that climbs gets farther from 0 with every step. Which of the six words says that?
place: Look at the words that your function returns. Are all of them among the six?
teacher: Right thought, but the exercise calls it diverges.
"""


def regime(learning_rate):
    if learning_rate < 0:
        return "climbs"
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
