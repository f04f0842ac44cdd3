"""Returns the loss of the example.

behaves like: a function that says how wrong the network is, not how to mend it
property: Your function gave back one number. How many numbers does the network have to learn?
concept: The loss says how high you stand, the gradient where it is steep. Which of them is asked
    for?
place: Look at what stands after return. Does it say anything about W1?
teacher: ½(y − t)².
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    return (y - t) ** 2 / 2
