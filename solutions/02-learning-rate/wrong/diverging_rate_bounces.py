"""A diverging_rate with which x bounces.

behaves like: a push so hard that the ball lands as high as before, on the other side
property: With your diverging_rate x changes sides with every step and never comes closer to 0.
    Which of the six words says that?
concept: A jump can end as high as it began. What must change for it to end higher?
place: Try diverging_rate in descend( ), and then other numbers. Which of them lead farther away?
teacher: The walk bounces. Wanted: diverges.
"""

diverging_rate = 1
