"""«В гости на урок»: teachers of different schools visit each other's lessons (measures 3.2, 4.4)."""
