"""A fraction."""

from fractions import Fraction

shrinking_rate = Fraction(1, 3)
