"""Reading a file somebody shared, beside them; no journal is needed for it.

ask       which file, and its words                  leaf     words as they are set, on one leaf
room      the review and its head, always there      talk     the parts, in the order of a talk
ratings   the five charts, read off the main thread  ratings_card  shut until they say yes
paper     the same, for a printer
beside    whether two files go in one window      two_ratings  their charts, one under the other
form      what is written in answer               kept     that, kept for a journal here
reply     that, saved as a file                   saving   sealing and saving that file
refusals  why a file did not open, in words       leaving  the question before it is let go
"""
