/* ---
algorithm: parse_number
structure: string
method: recursion over the length
time: O(n)
space: O(n)
call: str_to_int(s, len(s)) -> return
--- */
#define MOD 10000

int str_to_int(const char *str, int n)
{
    if (n == 0)
        return 0;
    return (str_to_int(str, n - 1) * 10 + str[n - 1] - '0') % MOD;
}
