"""Prints h and y and returns nothing.

behaves like: a function that shows its results and hands nothing back
property: Your function gave back None. Where did the numbers go?
concept: What is printed can be read, but not used by other functions. Which word hands a value
    back?
place: Look at the last line of your function. Does it print or return?
teacher: print instead of return.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(W2 @ h + b2)
    print(h, y)
