"""Gives every hidden neuron the sum of all output weights.

behaves like: a way back that weighs the error for all hidden neurons together
property: dW2 and db2 are right, dW1 and db1 are not. Which weight lies between the output and the
    first hidden neuron?
concept: Each hidden neuron is tied to the output by one weight. By how many do you weigh its error?
place: Look at how W2 comes in on the way to the hidden layer. Is anything added up there?
teacher: δ2 ΣW2 instead of δ2 W2.
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * np.sum(W2) * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
