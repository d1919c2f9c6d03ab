events-gone = This event is no longer there.
