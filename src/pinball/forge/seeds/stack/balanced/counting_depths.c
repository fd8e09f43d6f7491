/* ---
algorithm: balanced
structure: stack
method: stack in an array of ints with kinds
time: O(n)
space: O(n)
call: brackets_ok(s, len(s)) -> return
--- */
#include <stdlib.h>
#include <string.h>

int brackets_ok(const char *s, int n)
{
    static const char kinds[] = "()[]{}";
    int *open = malloc((n + 1) * sizeof *open);
    int depth = 0, ok = 1, i;

    for (i = 0; i < n && ok; i++) {
        int kind = (int)(strchr(kinds, s[i]) - kinds);
        if (kind % 2 == 0)
            open[depth++] = kind;
        else if (depth > 0 && open[depth - 1] == kind - 1)
            depth--;
        else
            ok = 0;
    }
    ok = ok && depth == 0;
    free(open);
    return ok;
}
