"""---
algorithm: search
structure: array
method: a function with a Boolean variable
time: O(n)
space: O(1)
view: found
call: is_in_list(xs, k) -> return
---"""


def is_in_list(numbers: list[int], wanted: int) -> bool:
    """Tell whether the wanted number is in the list."""
    found = False
    for number in numbers:
        if number == wanted:
            found = True
    return found
