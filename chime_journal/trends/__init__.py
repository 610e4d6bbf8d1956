"""Numbers only: what a handful of self-ratings can show, and nothing more.

weeks       ISO weeks and one median a week       usual       the person's own usual range
smooth      runs, gaps and a time-aware line      direction   Mann-Kendall, Theil-Sen, leaning
compare     then and now                          series      all of it for one period: `analyse`
middle      median and middle half                groups      days of the week, parts of the year
year        one calendar year of weeks
lens        dots of days looked at through a tag

Days are proleptic ordinals (`date.toordinal()`), values are ratings from 0 to 10. Every function
takes its ratings in order of day, invents no value and never fills a gap.
"""
