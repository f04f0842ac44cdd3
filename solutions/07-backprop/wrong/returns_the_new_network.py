"""Returns weights and biases after a step.

behaves like: a function that takes the step instead of measuring the slopes
property: What came back looks like the weights and biases, a little moved. What is asked for?
concept: The gradient says how steep it is; the step comes later, in train. Which of the two did you
    return?
place: Look at what stands after return. Is it a slope or a place?
teacher: the network after a step with η = 1 instead of the gradient.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * W2 * h * (1 - h)
    return W1 - np.outer(hidden, x), b1 - hidden, W2 - out * h, b2 - out
