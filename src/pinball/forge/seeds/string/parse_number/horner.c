/* ---
algorithm: parse_number
structure: string
method: ten times plus the next digit
time: O(n)
space: O(1)
call: toNumber(s) -> return
--- */
int toNumber(const char *s)
{
    int value = 0;
    for (int i = 0; s[i] >= '0' && s[i] <= '9'; i++)
        value = (value * 10 + (s[i] - '0')) % 10000;
    return value;
}
