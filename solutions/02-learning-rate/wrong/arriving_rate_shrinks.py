"""An arriving_rate with which x shrinks.

behaves like: a gentle push: the ball comes closer and closer, on one side
property: With your arriving_rate x comes closer to 0 with every step and never changes sides. Which
    of the six words says that?
concept: A step that is too short ends before 0. How long must a step be that ends there?
place: Look at the line that sets arriving_rate. Should its number be larger or smaller?
teacher: The walk shrinks. Wanted: arrives.
"""

arriving_rate = 0.2
