"""A shrinking_rate with which x diverges.

behaves like: a push so hard that the ball lands higher each time, on the other side
property: With your shrinking_rate x changes sides with every step and gets farther from 0 each
    time. Which of the six words says that?
concept: A step that is much too long ends higher up, on the other side. How can a step become
    shorter?
place: Look at the line that sets shrinking_rate. Should its number be larger or smaller?
teacher: The walk diverges, from side to side. Wanted: shrinks.
"""

shrinking_rate = 1.3
