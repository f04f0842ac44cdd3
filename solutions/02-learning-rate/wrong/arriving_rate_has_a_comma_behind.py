"""The arriving_rate is written with a comma behind it.

behaves like: a tuple that holds one number, where the number itself belongs
property: Your arriving_rate is a tuple that holds one number. What made a tuple of it?
concept: A comma makes a tuple, even where nothing follows it. Where is one that you did not mean?
place: Look at the end of the line that sets arriving_rate. What stands behind the number?
teacher: A comma at the end of the line, as in a list or a call.
"""

arriving_rate = 0.5,
