/* ---
algorithm: reverse
structure: array
method: every element in turn is moved to the front, the others shift
time: O(n^2)
space: O(1)
call: turn_round(xs, len(xs)) -> xs
--- */

static void move_to_front(short *a, int from)
{
    short moved = a[from];

    for (int i = from; i > 0; i--)
    {
        a[i] = a[i - 1];
    }
    a[0] = moved;
}

void turn_round(short *a, int n)
{
    for (int next = 1; next < n; next++)
    {
        move_to_front(a, next);
    }
}
