/* ---
algorithm: reverse_half
structure: array
method: recursion with two pointers up to the middle
time: O(n)
space: O(n)
call: rev_half(xs, len(xs)) -> xs
--- */
static void turn(int *first, int *last)
{
    if (first >= last)
        return;
    int t = *first;
    *first = *last;
    *last = t;
    turn(first + 1, last - 1);
}

void rev_half(int *v, int n)
{
    if (n >= 4)
        turn(v, v + n / 2 - 1);
}
