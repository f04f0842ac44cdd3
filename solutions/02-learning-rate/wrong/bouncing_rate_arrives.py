"""A bouncing_rate with which x arrives.

behaves like: a push of just the right force: the ball is at the bottom after one step
property: With your bouncing_rate the first step already leads to 0. Which of the six words says
    that?
concept: A step that ends at 0 goes half of the way. How long is the step from 8 to the same height
    on the other side?
place: Look at the line that sets bouncing_rate. Should its number be larger or smaller?
teacher: The walk arrives in one step. Wanted: bounces.
"""

bouncing_rate = 0.5
