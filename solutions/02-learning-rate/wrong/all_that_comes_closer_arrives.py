"""Says arrives for every walk that comes closer.

behaves like: a table in which every walk that comes closer has arrived
property: With 0.1 your function says arrives. Where is a walk from 8 after one step with it?
concept: A walk that comes closer with every step may never be there. Which word is for one that is
    there at once?
place: Look at the words for walks that come closer. After how many steps does a walk arrive?
teacher: arrives is taken for “converges”.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays"
    if 0 < learning_rate < 0.5:
        return "arrives"
    if learning_rate == 0.5:
        return "arrives"
    if 0.5 < learning_rate < 1:
        return "arrives"
    if learning_rate == 1:
        return "bounces"
    return "diverges"
