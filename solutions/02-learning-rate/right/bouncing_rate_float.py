"""As a float."""

bouncing_rate = 1.0
