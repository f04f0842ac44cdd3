"""Works out the new place but hands nothing back (it may print it).

behaves like: a function that hands nothing back: its result is None
property: Called with x = 3, slope 1.7 and a step of 0.5 your fixed_step gave back None. Where did
    the new place go?
concept: What a function works out or prints stays inside it, unless it hands it back. How does the
    caller get hold of yours?
place: Look at the last line of your fixed_step. What does it hand to the line that called it?
teacher: no return.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        x = x - step
    elif gradx < 0:
        x = x + step
    print(x)
