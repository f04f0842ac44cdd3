"""Rounds the new x to a whole number.

behaves like: a walker who can stand on whole numbers only
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 3. How far did it
    move?
concept: Near the valley's floor steps become shorter than 1. What becomes of such a step in your
    function?
place: Look at the last thing done to the new x before it is returned. Does it keep its decimals?
teacher: round(x − η·g).
"""


def gradient_descent_update(x, gradx, learning_rate):
    return round(x - learning_rate * gradx)
