"""Subtracts before it multiplies.

behaves like: a function that changes the place by the learning rate first and multiplies afterwards
property: From x = 3 with gradient 1.7 and learning rate 0.2 your function went to 4.76. Where would
    it have gone with a gradient of 0?
concept: Where the ground is flat, a walker should stay. Where does yours go with a gradient of 0?
place: Look at the brackets in the line that makes the new x. What is worked out first?
teacher: (x − η)·g: brackets in the wrong place, or computed from left to right.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return (x - learning_rate) * gradx
