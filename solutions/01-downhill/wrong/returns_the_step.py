"""Returns how far uphill a step would go, not a place.

behaves like: a function that tells the length of the step instead of the new place
property: From x = 3 with gradient 1.7 and learning rate 0.1 your function went to 0.17. Is that a
    place near 3, or how far to go?
concept: A step says how far to move, a place says where you are. Which of the two does the next
    step begin from?
place: Look at what stands after return. Does it depend on where the walk stood?
teacher: η·g instead of x − η·g: the step alone, x is left out.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return learning_rate * gradx
