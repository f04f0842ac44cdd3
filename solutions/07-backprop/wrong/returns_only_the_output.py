"""Returns y alone.

behaves like: a function that hands back the output and keeps the hidden values to itself
property: Your function gave back one number. How many things should it return?
concept: On the way back we will need what the hidden neurons said. Who tells?
place: Look at what stands after return. What is missing?
teacher: y instead of (h, y).
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    return y
