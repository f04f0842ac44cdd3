"""Returns the step downhill alone, not a place.

behaves like: a function that tells how far to move, and in which direction, instead of the new
    place
property: From x = 3 with gradient 1.7 and learning rate 0.1 your function went to -0.17. Is that a
    place near 3, or a way to go?
concept: A step downhill says how x changes; the walk needs to know where it stands afterwards.
    Where does yours stand?
place: Look at what stands after return. Would another x change the result?
teacher: −η·g instead of x − η·g: the change of x without x.
"""


def gradient_descent_update(x, gradx, learning_rate):
    return -learning_rate * gradx
