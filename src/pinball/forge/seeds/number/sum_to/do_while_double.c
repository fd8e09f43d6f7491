/* ---
algorithm: sum_to
structure: number
method: double in a do loop
time: O(n)
space: O(1)
call: total(n) -> return
--- */
int total(int n)
{
    double sum = 0.0;
    int i = 0;
    do {
        sum = sum + (double) i;
        i = i + 1;
    } while (i <= n);
    return (int) sum;
}
