"""Figures from trends: one small chart a domain, and then and now. matplotlib, no Qt, no pyplot.

fonts     `load()`: the first import of matplotlib, with this app's fonts and no trace outside
colours   what a chart is painted with                ticks       dates along the lower edge
frame     data to page
figure    `draw` one domain                           then_now    `draw_then_and_now`, five rows
year      `draw_year`, a square a week              two_times   `draw_two_times`, two rows each
groups    `draw_groups`, a range a group            legend      a ring, a dot and their words
over      what lies over a chart besides its ratings
image     pixels for the screen, SVG for the report
"""
