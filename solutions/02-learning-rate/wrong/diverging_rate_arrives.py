"""A diverging_rate with which x arrives.

behaves like: a push of just the right force: the ball is at the bottom after one step
property: With your diverging_rate the first step already leads to 0. Which of the six words says
    that?
concept: A step of just the right length ends at 0. Where does a much longer one end?
place: Try diverging_rate in descend( ), and then other numbers. Which of them lead farther away?
teacher: The walk arrives in one step. Wanted: diverges.
"""

diverging_rate = 0.5
