"""A shrinking_rate with which x alternates.

behaves like: a hard push: the ball crosses the floor each time, and comes closer all the same
property: With your shrinking_rate x comes closer to 0 with every step and changes sides each time.
    Which of the six words says that?
concept: A step that is too long crosses the floor of the valley. What keeps the ball on its side?
place: Look at the line that sets shrinking_rate. Should its number be larger or smaller?
teacher: The walk alternates. Wanted: shrinks.
"""

shrinking_rate = 0.7
