"""The learning rate is a list or a tuple.

behaves like: a learning rate that is a list of numbers, where one plain number belongs
property: Your learning rate is a list of numbers, and every step asks for one. Which number should
    the first step take?
concept: One number in brackets is a list with one entry, and a comma between two numbers makes a
    pair. Which does your line make?
place: Look at the line that sets learning_rate. Are there brackets, or a comma where a point
    belongs?
teacher: A list or tuple, such as [0.1], or 0,1 written with a decimal comma.
"""

learning_rate = [0.1]
