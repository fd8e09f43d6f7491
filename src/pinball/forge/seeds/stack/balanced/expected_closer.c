/* ---
algorithm: balanced
structure: stack
method: pushes the closing bracket that must come
time: O(n)
space: O(n)
call: isValid(s) -> return
--- */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

bool isValid(char *s)
{
    char *expected = malloc(strlen(s) + 1);
    int depth = 0;
    bool ok = true;

    for (; *s && ok; s++) {
        switch (*s) {
        case '(': expected[depth++] = ')'; break;
        case '[': expected[depth++] = ']'; break;
        case '{': expected[depth++] = '}'; break;
        default:
            if (depth == 0 || expected[--depth] != *s)
                ok = false;
        }
    }
    free(expected);
    return ok && depth == 0;
}
