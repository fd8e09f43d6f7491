/* ---
algorithm: filter_even
structure: array
method: general filter in place with a predicate; even numbers by default
time: O(n)
space: O(1)
call: filterInPlace(xs, len(xs), null) -> xs[:return]
--- */
static int isEven(int number) { return number % 2 == 0; }

int filterInPlace(int *numbers, int size, int (*accepts)(int))
{
    int position = 0;

    if (!accepts)
        accepts = isEven;
    for (int i = 0; i < size; i++) {
        int number = numbers[i];
        if (accepts(number))
            numbers[position++] = number;
    }
    return position;
}
