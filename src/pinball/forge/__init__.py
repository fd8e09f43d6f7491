"""The forge: seed programs, rewritten by rules, labelled by compiling and running every mutant."""
