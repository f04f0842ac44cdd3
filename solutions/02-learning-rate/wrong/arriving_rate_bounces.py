"""An arriving_rate with which x bounces.

behaves like: a push so hard that the ball lands as high as before, on the other side
property: With your arriving_rate x changes sides with every step and never comes closer to 0. Which
    of the six words says that?
concept: A step to the other side is twice as long as the way to 0. How hard a push leads just to 0?
place: Look at the line that sets arriving_rate. Should its number be larger or smaller?
teacher: The walk bounces. Wanted: arrives.
"""

arriving_rate = 1
