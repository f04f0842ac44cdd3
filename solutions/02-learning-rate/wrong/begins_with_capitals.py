"""Writes the words with a capital letter.

behaves like: the right words, each with a capital letter
property: Called with 0.1 your function gave back Shrinks. How is the word written in the task?
concept: For Python a capital letter is another letter. Is Shrinks the same text as shrinks?
place: Look at the first letter of each word. Are all of them small?
teacher: Right, but capitalised.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "Stays"
    if 0 < learning_rate < 0.5:
        return "Shrinks"
    if learning_rate == 0.5:
        return "Arrives"
    if 0.5 < learning_rate < 1:
        return "Alternates"
    if learning_rate == 1:
        return "Bounces"
    return "Diverges"
