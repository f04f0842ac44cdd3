"""A bouncing_rate with which x alternates.

behaves like: a hard push: the ball crosses the floor each time, and comes closer all the same
property: With your bouncing_rate x comes closer to 0 with every step and changes sides each time.
    Which of the six words says that?
concept: A jump that ends lower than it began is too short. How long is the step from 8 to the same
    height on the other side?
place: Look at the line that sets bouncing_rate. Should its number be larger or smaller?
teacher: The walk alternates. Wanted: bounces.
"""

bouncing_rate = 0.7
