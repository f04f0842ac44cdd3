"""Returns h and y in one array.

behaves like: a function that hands back four numbers in one array
property: Your function gave back four numbers in a row. What should be the first thing that it
    returns?
concept: Two things are asked for: what the hidden neurons say, and what the output says. Are yours
    still apart?
place: Look at what stands after return. Is there something that glues?
teacher: np.append(h, y).
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    return np.append(h, y)
