# Pairs: a mentor and a young teacher
mentorships-gone = This pair is no more. Open the list of pairs again.
