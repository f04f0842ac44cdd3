"""Uses the sum of W2 for every hidden neuron.

behaves like: a way back that brings every hidden neuron the error over all edges together
property: dW2 and db2 are right; dW1 and db1 are not. Over how many edges does the error reach a
    single hidden neuron in yours?
concept: From the output one edge leads back to each hidden neuron. What have the weights of the
    others to do with it?
place: Look at what you do with W2 on the way back. How many numbers is it when the hidden error is
    made?
teacher: δ · ΣW2 · h(1 − h).
"""


def backward(x, t, W1, b1, W2, b2):
    h, y = forward(x, W1, b1, W2, b2)
    out = (y - t) * y * (1 - y)
    hidden = out * np.sum(W2) * h * (1 - h)
    return np.outer(hidden, x), hidden, out * h, out
