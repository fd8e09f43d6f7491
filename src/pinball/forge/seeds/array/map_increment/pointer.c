/* ---
algorithm: map_increment
structure: array
method: increments through a pointer
time: O(n)
space: O(1)
call: bump(xs, len(xs)) -> xs
--- */
void bump(int *p, unsigned long n)
{
    int *end = p + n;

    for (; p != end; p++)
        ++*p;
}
