/* ---
algorithm: search
structure: array
method: whether it is there, or-ed over all elements without leaving early
time: O(n)
space: O(1)
call: is_member(k, xs, len(xs)) -> return
view: found
--- */
int is_member(int needle, const long *haystack, int n)
{
    int seen = 0;

    while (n)
        seen |= haystack[--n] == needle;
    return seen;
}
