"""Fill the holes of a program that a person wrote: read them, search, check what was found.

    answer = sketch(Code(text, "c", "sort.c"), Wanted(examples=cases), Budget.seconds(10.0))

``holes`` reads them, ``scope`` and ``grammar`` say what may stand there, ``lazy`` writes the program that
chooses while it runs, ``native`` and ``pythonic`` search, ``solve`` learns from what fails, ``answer``
checks.
"""
