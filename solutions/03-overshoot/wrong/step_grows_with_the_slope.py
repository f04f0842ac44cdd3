"""Makes the step longer where it is steeper: gradient descent.

behaves like: a walker whose steps are longer where the ground is steeper
property: From x = 3 with slope 1.7 and a step of 0.5 you moved by 0.85. How long should that step
    have been?
concept: Here the slope tells you which way to go, and nothing more. What should it do to the
    length?
place: Look at the line that makes the step. Which two numbers decide how long yours is?
teacher: the update of gradient descent with step in the role of the learning rate.
"""


def fixed_step(x, gradx, step):
    return x - step * gradx
