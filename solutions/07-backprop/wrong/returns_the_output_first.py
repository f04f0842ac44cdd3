"""Returns (y, h).

behaves like: a function that hands back the right values in the wrong order
property: What came back first was a single number. Which of the two should come first?
concept: Whoever calls your function takes the two by their places. In which order are they asked
    for?
place: Look at what stands after return. What does the text above your code say about the order?
teacher: (y, h) instead of (h, y).
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    return y, h
