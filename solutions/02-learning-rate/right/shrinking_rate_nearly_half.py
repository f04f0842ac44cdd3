"""As hard as it gets."""

shrinking_rate = 0.4999
