"""Almost bouncing."""

alternating_rate = 0.9999
