"""Makes the step shorter where the ground is gentle.

behaves like: a walker who never moves by more than the slope
property: From x = -4 with slope -0.3 and a step of 1.5 you moved by 0.3. How long should that step
    have been?
concept: A fixed step is as long on gentle ground as on steep ground. What made yours shorter?
place: Look for min( ) or clip( ) in your fixed_step. Which of its two numbers won?
teacher: the slope clipped to ±step: right on steep ground only.
"""


def fixed_step(x, gradx, step):
    move = min(step, abs(gradx))
    if gradx > 0:
        return x - move
    return x + move
