"""Stops at 0 instead of stepping across it.

behaves like: a walker who never steps across 0
property: From x = 3 with gradient 40 and learning rate 0.2 your function went to 0. Would a
    gradient of 50 have led anywhere else?
concept: A long step may cross the valley's floor and end on the other side. What happens to such a
    step in your function?
place: Look for a comparison with 0 in your function. Which steps does it change?
teacher: 0 where x and x − η·g have different signs: it hides overshooting, bouncing and divergence.
"""


def gradient_descent_update(x, gradx, learning_rate):
    new_x = x - learning_rate * gradx
    return 0 if new_x * x < 0 else new_x
