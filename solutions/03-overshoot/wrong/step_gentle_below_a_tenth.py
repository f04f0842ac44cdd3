"""Takes a slope below 0.1 for flat.

behaves like: a walker to whom gentle ground looks flat
property: With a slope of about 0.03 you stayed where you were. Is the ground flat there?
concept: However small it is, a slope above or below 0 shows the way down. Which slope is the only
    one that shows none?
place: Look at the conditions in your fixed_step. With which number do they compare the slope?
teacher: a tolerance around 0, somewhere between 0.04 and 0.2.
"""


def fixed_step(x, gradx, step):
    if abs(gradx) < 0.1:
        return x
    return x - step if gradx > 0 else x + step
