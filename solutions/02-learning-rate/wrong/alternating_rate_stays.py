"""An alternating_rate with which x stays.

behaves like: a push of no force at all: the ball never moves
property: With your alternating_rate x never moves. Which of the six words says that?
concept: Without a push no step is taken. How long must a step be that crosses the floor?
place: Look at the line that sets alternating_rate. How much is a step worth when it is multiplied
    with that?
teacher: No push: the walk stays. Wanted: alternates.
"""

alternating_rate = 0
