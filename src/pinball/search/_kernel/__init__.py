"""The compiled search kernel: component functions printed from their definitions, and the searches in C."""
