"""Returns y as an array of one number.

behaves like: a function that hands back the output in an array of its own
property: Your y is an array that holds one number. What is asked for?
concept: A number and an array with one number in it are two things. Which of them is your y?
place: Look at where y is made. Are there brackets around it that it does not need?
teacher: y has the shape (1,) instead of being a number.
"""


def forward(x, W1, b1, W2, b2):
    h = sigmoid(W1 @ x + b1)
    y = sigmoid(np.array([W2 @ h + b2]))
    return h, y
