"""A shrinking_rate with which x stays.

behaves like: a push of no force at all: the ball never moves
property: With your shrinking_rate x never moves. Which of the six words says that?
concept: Without a push no step is taken. What does a very gentle push do?
place: Look at the line that sets shrinking_rate. How much is a step worth when it is multiplied
    with that?
teacher: No push: the walk stays. Wanted: shrinks.
"""

shrinking_rate = 0
