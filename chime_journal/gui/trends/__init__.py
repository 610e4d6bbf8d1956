"""What the Trends page is made of; read off the main thread, since it brings matplotlib along.

reading   a period of ratings from the journal       board    everything on the page
cards     one small chart each                       tables   the same facts as tables
picked    what was going on on a day
"""
