/* ---
algorithm: sum
structure: array
method: adds from the back, long total
time: O(n)
space: O(1)
call: addUp(xs, len(xs)) -> return
--- */
long addUp(const int *numbers, int howMany)
{
    long total = 0;
    while (howMany > 0)
        total += numbers[--howMany];
    return total;
}
