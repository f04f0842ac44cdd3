"""Takes a slope below 0.01 for flat.

behaves like: a walker to whom very gentle ground looks flat
property: With a slope of about 0.003 you stayed where you were. Is the ground flat there?
concept: However small it is, a slope above or below 0 shows the way down. Which slope is the only
    one that shows none?
place: Look at the conditions in your fixed_step. With which number do they compare the slope?
teacher: a tolerance around 0, somewhere between 0.004 and 0.02.
"""


def fixed_step(x, gradx, step):
    if -0.01 < gradx < 0.01:
        return x
    return x - step if gradx > 0 else x + step
