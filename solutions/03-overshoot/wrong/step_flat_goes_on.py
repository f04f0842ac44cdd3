"""Goes on the same way as before where the ground is flat.

behaves like: a walker who, on flat ground, goes on the same way as before
property: At x = 3 with slope 0 you moved. What told you which way to go?
concept: A function that remembers gives different answers to the same question. What does yours
    remember from the call before?
place: Look for a name that lives outside your fixed_step. What is kept in it?
teacher: the last direction is kept in a global and used where the slope is 0.
"""

last = 1


def fixed_step(x, gradx, step):
    global last
    if gradx > 0:
        last = 1
    elif gradx < 0:
        last = -1
    return x - last * step
