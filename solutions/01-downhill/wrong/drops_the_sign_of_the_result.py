"""Makes the new x positive.

behaves like: a walker who takes the step and is then always put where x is above 0
property: From x = -3 with gradient 1.7 and learning rate 0.2 your function went to 3.34. On which
    side of 0 did that step begin?
concept: x may be any number, also one below 0. What does your function do with those?
place: Look at the last thing done to the new x before it is returned. Does it keep its sign?
teacher: |x − η·g|.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return abs(x - learning_rate * gradx)
