"""Events: writing the card, publishing, moving, cancelling; lists and cards for readers."""
