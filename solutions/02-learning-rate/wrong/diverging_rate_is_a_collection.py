"""A diverging_rate of several values.

behaves like: a learning rate that is a collection of values, where one number belongs
property: Your diverging_rate is a collection of values. Which single number is meant?
concept: A walk has one learning rate for all its steps. Can a step be multiplied with a whole
    collection?
place: Look at the line that sets diverging_rate. Are there brackets in it, or braces?
teacher: A list, a dict or a longer tuple.
"""

diverging_rate = [0.5]
