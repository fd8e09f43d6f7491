/* ---
algorithm: subset
structure: hash_table
method: flags by value
time: O(n)
space: O(1)
call: covers(ys, len(ys), xs, len(xs)) -> return
--- */
#include <stdbool.h>
#include <string.h>

bool covers(const int *big, int n, const int *small, int m)
{
    bool in[401];
    memset(in, 0, sizeof in);
    while (n > 0)
        in[big[--n] + 200] = true;
    while (m > 0)
        if (!in[small[--m] + 200])
            return false;
    return true;
}
