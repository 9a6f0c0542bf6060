"""Measures, as ratios within one run: figures of different machines or days don't compare."""
