"""The learning rate is a list.

behaves like: a learning rate that is a list of numbers, where one plain number belongs
property: Your learning rate is a list of numbers, and every step asks for one. Which number should
    the first step take?
concept: One number in brackets is a list with one entry, and a step needs the entry. Which does
    your line make?
place: Look at the line that sets learning_rate. What stands around the number?
teacher: A list, such as [0.1].
"""

learning_rate = [0.1]
