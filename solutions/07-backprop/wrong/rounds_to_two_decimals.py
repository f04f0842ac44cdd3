"""Rounds both results to two decimals.

behaves like: a network that knows two decimals only
property: Your values are nearly right. How many decimals do they have?
concept: Small changes of the weights have to show in the output. What becomes of them?
place: Look at what takes the decimals away. Who asked for it?
teacher: h and y are rounded to two decimals.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    return np.round(h, 2), round(float(y), 2)
