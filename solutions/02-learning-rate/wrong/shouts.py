"""Writes the words in capital letters.

behaves like: the right words, all in capital letters
property: Called with 0.1 your function gave back SHRINKS. How is the word written in the task?
concept: For Python a capital letter is another letter. Is SHRINKS the same text as shrinks?
place: Look at the letters of each word, and for upper( ). Are all of them small?
teacher: Right, but in upper case.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "STAYS"
    if 0 < learning_rate < 0.5:
        return "SHRINKS"
    if learning_rate == 0.5:
        return "ARRIVES"
    if 0.5 < learning_rate < 1:
        return "ALTERNATES"
    if learning_rate == 1:
        return "BOUNCES"
    return "DIVERGES"
