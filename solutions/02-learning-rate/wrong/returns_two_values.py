"""Returns the word together with a number.

behaves like: a function that hands back two values, where one word belongs
property: Called with 0.1 your function gave back two values. Which of them was asked for?
concept: Whoever asks for a word compares it with another word. Can that be done with two values at
    once?
place: Look at what stands after return. Is there a comma?
teacher: (word, share): a tuple.
"""


def regime(learning_rate):
    if learning_rate == 0:
        return "stays", 1 - 2 * learning_rate
    if 0 < learning_rate < 0.5:
        return "shrinks", 1 - 2 * learning_rate
    if learning_rate == 0.5:
        return "arrives", 1 - 2 * learning_rate
    if 0.5 < learning_rate < 1:
        return "alternates", 1 - 2 * learning_rate
    if learning_rate == 1:
        return "bounces", 1 - 2 * learning_rate
    return "diverges", 1 - 2 * learning_rate
