"""An expression."""

import math

curvature = 2
learning_rate = math.sqrt(0.25) / curvature  # a bit less than 1 / curvature
