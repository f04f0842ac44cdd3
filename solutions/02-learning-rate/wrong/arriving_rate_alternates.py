"""An arriving_rate with which x alternates.

behaves like: a hard push: the ball crosses the floor each time, and comes closer all the same
property: With your arriving_rate x comes closer to 0 with every step and changes sides each time.
    Which of the six words says that?
concept: A step that is too long ends beyond 0. How long must a step be that ends there?
place: Look at the line that sets arriving_rate. Should its number be larger or smaller?
teacher: The walk alternates. Wanted: arrives.
"""

arriving_rate = 0.7
