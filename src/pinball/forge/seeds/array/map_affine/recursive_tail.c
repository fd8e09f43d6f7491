/* ---
algorithm: map_affine
structure: array
method: recursion over what is left, into the caller's array
time: O(n)
space: O(n)
call: triple_up(xs, out(len(xs)), len(xs)) -> out
--- */

void triple_up(const int from[], int to[], unsigned left)
{
    if (left == 0)
        return;
    *to = *from + *from + *from + 1;
    triple_up(from + 1, to + 1, left - 1);
}
