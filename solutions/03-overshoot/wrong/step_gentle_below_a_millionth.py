"""Takes a slope below a millionth for flat.

behaves like: a walker to whom a slope of less than a millionth looks flat
property: With a slope of about 0.0000004 you stayed where you were. Is the ground flat there?
concept: However small it is, a slope above or below 0 shows the way down. Which slope is the only
    one that shows none?
place: Look at the conditions in your fixed_step. With which number do they compare the slope?
teacher: a tolerance around 0, somewhere between 1e-6 and 2e-4.
"""


def fixed_step(x, gradx, step):
    if abs(gradx) < 1e-6:
        return x
    return x - step if gradx > 0 else x + step
