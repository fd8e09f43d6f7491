/* ---
algorithm: span
structure: stack
method: goes back for each place
time: O(n^2)
space: O(1)
call: spans(xs, len(xs), emit) -> emitted
--- */
void spans(const int *p, int days, void (*tell)(int))
{
    int day, back;
    for (day = 0; day < days; day++)
    {
        int span = 1;
        for (back = day - 1; back >= 0; back--)
        {
            if (p[back] > p[day])
                break;
            span++;
        }
        tell(span);
    }
}
