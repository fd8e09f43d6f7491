"""Fill the holes of a program that a person wrote: read them, search, check what was found."""
