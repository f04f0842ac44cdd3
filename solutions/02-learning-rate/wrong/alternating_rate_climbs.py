"""An alternating_rate with which x climbs.

behaves like: a push uphill: the ball climbs, on one side, for ever
property: With your alternating_rate x gets farther from 0 with every step and never changes sides.
    Is that what the task asks for?
concept: A step goes against the slope already. What happens when the push is turned round once
    more?
place: Look at the line that sets alternating_rate. Is its sign meant to be there?
teacher: The rate is below 0: the walk diverges, on one side. Wanted: alternates.
"""

alternating_rate = -0.1
