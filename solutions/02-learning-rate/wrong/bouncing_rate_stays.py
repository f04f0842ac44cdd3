"""A bouncing_rate with which x stays.

behaves like: a push of no force at all: the ball never moves
property: With your bouncing_rate x never moves. Which of the six words says that?
concept: A ball that bounces is as far from 0 as before, but elsewhere. How long is its step?
place: Look at the line that sets bouncing_rate. How much is a step worth when it is multiplied with
    that?
teacher: No push: the walk stays. Wanted: bounces.
"""

bouncing_rate = 0
