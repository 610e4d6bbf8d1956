"""Figures from trends: one small chart a domain, and then and now. matplotlib, no Qt, no pyplot.

fonts     `load()`: the first import of matplotlib, with this app's fonts and no trace outside
colours   what a chart is painted with                ticks       dates along the lower edge
frame     data to page
figure    `draw` one domain                           then_now    `draw_then_and_now`, five rows
image     pixels for the screen, SVG for the report
"""
