"""Takes the step uphill.

behaves like: a walker whose fixed steps all go up
property: From x = 3 with slope 1.7 and a step of 0.5 you went to 3.5. Is that the way up or the way
    down?
concept: A slope above 0 says that the ground rises to the right. On which side is it lower?
place: Look at the two cases of your fixed_step. Which way does each of them go?
teacher: the sign is turned around.
"""


def fixed_step(x, gradx, step):
    if gradx > 0:
        return x + step
    if gradx < 0:
        return x - step
    return x
