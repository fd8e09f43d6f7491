"""Programs that the neural programmer writes, judged: a request in keywords in, a checked program out.

    keywords -> request -> samples of the net -> judged on tests -> the best one built, run, proved

The net writes and never decides: a sample counts only after it gave what the references give, cost what was
asked for, and did it in the way that was asked for.
"""
