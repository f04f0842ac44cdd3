"""Cuts the decimals of the new x off.

behaves like: a walker who loses the decimals after every step
property: From x = -3 with gradient 1.7 and learning rate 0.2 your function went to -3. How far did
    it move?
concept: Near the valley's floor steps become shorter than 1. What becomes of such a step in your
    function?
place: Look for int, trunc or // in your function. What does it do to the new x?
teacher: int(x − η·g).
"""


def gradient_descent_update(x, gradx, learning_rate):
    return int(x - learning_rate * gradx)
