/* ---
algorithm: factorial
structure: number
method: recursion
time: O(n)
space: O(n)
call: fact(n) -> return
--- */

long long fact(int n)
{
    if (n == 0) {
        return 1;
    } else {
        return n * fact(n - 1);
    }
}
