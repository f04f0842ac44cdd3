"""Writes the words without their last letter.

behaves like: the right words, each without its last letter
property: Called with 0.1 your function gave back shrink. How is the word written in the task?
concept: For Python two texts are the same only if all their letters are. Is shrink the same as
    shrinks?
place: Look at the end of each word. Is the s there?
teacher: Right, but without the s.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stay"
    if 0 < learning_rate < 0.5:
        return "shrink"
    if learning_rate == 0.5:
        return "arrive"
    if 0.5 < learning_rate < 1:
        return "alternate"
    if learning_rate == 1:
        return "bounce"
    return "diverge"
