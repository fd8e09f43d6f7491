/* ---
algorithm: gcd
structure: number
method: recursion that subtracts the smaller
time: O(n)
space: O(n)
call: hcf(n, m) -> return
--- */
int hcf(int n1, int n2)
{
    if (n1 == n2) {
        return n1;
    } else if (n1 > n2) {
        return hcf(n1 - n2, n2);
    } else {
        return hcf(n1, n2 - n1);
    }
}
