"""Figures: quantities, with what they measure and whose money it is."""
