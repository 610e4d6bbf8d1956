"""CHIME Journal: a private recovery journal over an encrypted local store.

model     what a journal holds                    crypto    how it is secret
store     where it rests                          trends    numbers from ratings
diary     what a person can do (the one API)      charts    figures from trend series
words     sentences about data                    share     what leaves, by choice
exchange  other diaries in, open formats out      gui       windows, pages, widgets

Data goes down once (change), news comes up once (changed), values come up once (ask).
Imports only ever point down this list of layers:
app > gui > share, exchange > words, charts > diary > store, trends > crypto, model > errors, paths.
"""

__version__ = "0.1.0"
