"""A diverging_rate with which x stays.

behaves like: a push of no force at all: the ball never moves
property: With your diverging_rate x never moves. Which of the six words says that?
concept: Without a push no step is taken. What makes a step lead farther away?
place: Look at the line that sets diverging_rate. How much is a step worth when it is multiplied
    with that?
teacher: No push: the walk stays. Wanted: diverges.
"""

diverging_rate = 0
