"""A diverging_rate with which x shrinks.

behaves like: a gentle push: the ball comes closer and closer, on one side
property: With your diverging_rate x comes closer to 0 with every step and never changes sides.
    Which of the six words says that?
concept: A gentle push leads closer to 0. What does a very hard one do?
place: Try diverging_rate in descend( ), and then other numbers. Which of them lead farther away?
teacher: The walk shrinks. Wanted: diverges.
"""

diverging_rate = 0.2
