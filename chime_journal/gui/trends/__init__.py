"""What the Trends page is made of; read off the main thread, since it brings matplotlib along.

reading   a period of ratings from the journal       board    everything on the page
cards     one small chart each                       tables   the same facts as tables
looks     the charts and the other looks, one at a time
year      a calendar of weeks                        two_times    two times the person picks
groups    weekdays and parts of the year             all_ratings  what these three are made from
picked    what was going on on a day                 sheet    one chart on paper, to save
overlay   what lies over the charts, from where      over_bar choices of what lies there
named     a list of it                               naming   the form for a named day
over      does for the board what is asked there
"""
