"""A shrinking_rate with which x arrives.

behaves like: a push of just the right force: the ball is at the bottom after one step
property: With your shrinking_rate the first step already leads to 0. Which of the six words says
    that?
concept: A step of just the right length ends at 0. Where does a shorter step end?
place: Look at the line that sets shrinking_rate. Should its number be larger or smaller?
teacher: The walk arrives in one step. Wanted: shrinks.
"""

shrinking_rate = 0.5
