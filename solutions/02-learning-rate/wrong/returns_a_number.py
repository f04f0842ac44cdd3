"""Returns what one step leaves of x, and no word.

behaves like: a function that hands back a number, where a word belongs
property: Called with 0.1 your function gave back 0.8, a number. Which word does that number stand
    for?
concept: The number tells how far and on which side. How do you get from there to a word?
place: Look at what stands after return. Is it one of the six words?
teacher: Returns the share that one step leaves.
"""


def regime(learning_rate):
    share = 1 - 2 * learning_rate
    return share
