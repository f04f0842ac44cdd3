"""Mixes up the two words for walks that do not move any more.

behaves like: a table in which stays and arrives have changed places
property: With 0.5 your function says stays. Where is a walk from 8 after one step with it?
concept: One word is for a ball that is never pushed, the other for one that is at the bottom at
    once. Which is which?
place: Look at these two words in your function. Which learning rate did you give each of them?
teacher: stays and arrives are swapped.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "arrives"
    if 0 < learning_rate < 0.5:
        return "shrinks"
    if learning_rate == 0.5:
        return "stays"
    if 0.5 < learning_rate < 1:
        return "alternates"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
