"""A diverging_rate that is infinite.

behaves like: a learning rate that is no number to calculate with
property: Your diverging_rate is infinite, or no number at all. Where does the first step from 8
    lead with it?
concept: A walk that diverges gets farther away step by step. Does it need a push without any limit?
place: Look at the line that sets diverging_rate. Would a number that you can write down do as well?
teacher: float('inf') or nan.
"""

diverging_rate = float("inf")
