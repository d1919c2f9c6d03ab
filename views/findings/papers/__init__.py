"""Pictures and papers of a closed wave: everything is drawn from its published table alone."""
