"""Very gentle."""

shrinking_rate = 1e-4
