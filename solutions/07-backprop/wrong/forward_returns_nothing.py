"""Returns nothing.

behaves like: a function that hands nothing back
property: Your function gave back None. What should come back?
concept: What is worked out or printed inside is gone when a function ends. Which word hands a value
    back?
place: Look at the last line of your function. Does it hand anything back?
teacher: None: return is missing, or print stands in its place.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    print(h, y)
