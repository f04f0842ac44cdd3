"""A bouncing_rate with which x diverges.

behaves like: a push so hard that the ball lands higher each time, on the other side
property: With your bouncing_rate x changes sides with every step and gets farther from 0 each time.
    Which of the six words says that?
concept: A jump that ends higher than it began is too long. How long is the step from 8 to the same
    height on the other side?
place: Look at the line that sets bouncing_rate. Should its number be larger or smaller?
teacher: The walk diverges, from side to side. Wanted: bounces.
"""

bouncing_rate = 1.3
