"""A learning rate just below 1: x jumps across 0 and shrinks too slowly.

behaves like: the rate of a walker who jumps across the valley at every step and lands only a little
    lower each time
property: With a right update and your learning rate, a walk from x = 10000 changes its side of 0 at
    every epoch and is not there after 100. What makes a step cross the valley's floor?
concept: A step that is too long ends on the other slope, almost as high as before. How could it end
    nearer to the floor?
place: Look at the line that sets learning_rate. How far from 1 is it?
teacher: 0.9256 < η < 1: each update multiplies x by 1 − 2η, which is close to −1; after 100 updates
    |x| is not below 0.001.
"""

learning_rate = 0.99
