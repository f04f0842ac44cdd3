"""An arriving_rate with which x stays.

behaves like: a push of no force at all: the ball never moves
property: With your arriving_rate x never moves. Which of the six words says that?
concept: Without a push no step is taken. How long must a step be that ends at 0?
place: Look at the line that sets arriving_rate. How much is a step worth when it is multiplied with
    that?
teacher: No push: the walk stays. Wanted: arrives.
"""

arriving_rate = 0
