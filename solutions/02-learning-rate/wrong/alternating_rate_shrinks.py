"""An alternating_rate with which x shrinks.

behaves like: a gentle push: the ball comes closer and closer, on one side
property: With your alternating_rate x comes closer to 0 with every step and never changes sides.
    Which of the six words says that?
concept: A short step stays on its side. How long must a step be that crosses the floor?
place: Look at the line that sets alternating_rate. Should its number be larger or smaller?
teacher: The walk shrinks. Wanted: alternates.
"""

alternating_rate = 0.2
