"""Uphill."""

diverging_rate = -0.1
