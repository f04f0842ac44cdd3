"""Adds the weighed inputs into b1 itself.

behaves like: a function that gives the right answer once, and changes the biases for everybody
property: Your values are right, but b1 was not the same after the call. Who changed it?
concept: A second name for an array is not a second array. Which array do you add to?
place: Look at each line that changes an array. Is it an array of your own?
teacher: z = b1; z += W1 x: the array b1 of the caller is changed.
"""


def forward(x, W1, b1, W2, b2):
    z = b1
    z += W1 @ x
    h = sigmoid(z)
    return h, sigmoid(W2 @ h + b2)
