"""A diverging_rate with which x alternates.

behaves like: a hard push: the ball crosses the floor each time, and comes closer all the same
property: With your diverging_rate x comes closer to 0 with every step and changes sides each time.
    Which of the six words says that?
concept: A jump can end lower than it began. What must change for it to end higher?
place: Try diverging_rate in descend( ), and then other numbers. Which of them lead farther away?
teacher: The walk alternates. Wanted: diverges.
"""

diverging_rate = 0.7
