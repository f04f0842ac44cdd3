"""A shrinking_rate with which x bounces.

behaves like: a push so hard that the ball lands as high as before, on the other side
property: With your shrinking_rate x changes sides with every step and never comes closer to 0.
    Which of the six words says that?
concept: A step that is too long crosses the floor of the valley. What keeps the ball on its side?
place: Look at the line that sets shrinking_rate. Should its number be larger or smaller?
teacher: The walk bounces. Wanted: shrinks.
"""

shrinking_rate = 1
