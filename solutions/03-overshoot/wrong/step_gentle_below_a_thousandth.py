"""Takes a slope below 0.001 for flat.

behaves like: a walker to whom a slope of a few ten-thousandths looks flat
property: With a slope of about 0.0003 you stayed where you were. Is the ground flat there?
concept: However small it is, a slope above or below 0 shows the way down. Which slope is the only
    one that shows none?
place: Look at the conditions in your fixed_step. With which number do they compare the slope?
teacher: a tolerance around 0, somewhere between 4e-4 and 2e-3.
"""


def fixed_step(x, gradx, step):
    if abs(gradx) < 1e-3:
        return x
    return x - step if gradx > 0 else x + step
