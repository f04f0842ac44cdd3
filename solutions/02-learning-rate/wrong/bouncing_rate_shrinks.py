"""A bouncing_rate with which x shrinks.

behaves like: a gentle push: the ball comes closer and closer, on one side
property: With your bouncing_rate x comes closer to 0 with every step and never changes sides. Which
    of the six words says that?
concept: A short step stays on its side. How long is the step from 8 to the same height on the other
    side?
place: Look at the line that sets bouncing_rate. Should its number be larger or smaller?
teacher: The walk shrinks. Wanted: bounces.
"""

bouncing_rate = 0.2
