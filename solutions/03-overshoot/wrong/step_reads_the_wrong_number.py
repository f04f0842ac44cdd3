"""Takes x for the slope and the slope for x.

behaves like: a walker who takes the slope for the place
property: From x = 3 with slope 1.7 and a step of 0.5 you went to 1.2. How far away is that from 3?
concept: One number is the place, the other the slope there. In which order are they handed to your
    function?
place: Look at the names in your fixed_step. Which of them does the step start from?
teacher: x and gradx swapped.
"""


def fixed_step(x, gradx, step):
    if x > 0:
        return gradx - step
    if x < 0:
        return gradx + step
    return gradx
