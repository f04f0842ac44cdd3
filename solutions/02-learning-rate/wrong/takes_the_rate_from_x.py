"""Takes the learning rate itself away, whatever the slope.

behaves like: a walker whose steps are all of one length
property: From 3 with learning rate 0.1 your first step led to 2.9, and from -4 with 0.2 to -3.8.
    Does it matter how steep the ground is?
concept: On steep ground a ball is pushed farther than on flat ground. What tells your step how
    steep it is?
place: Look at the line that makes the new x. How much of the slope is in it?
teacher: A fixed step: x moves by η against the sign of the slope (exercise 3 is about that).
"""


def descend(x0, learning_rate, epochs):
    x = x0
    path = [x]
    for _ in range(epochs):
        x = x - learning_rate * ((df(x) > 0) - (df(x) < 0))
        path.append(x)
    return path
