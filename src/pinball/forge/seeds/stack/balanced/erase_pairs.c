/* ---
algorithm: balanced
structure: stack
method: takes closed pairs out of the text
time: O(n^2)
space: O(1)
call: areBracketsBalanced(s) -> return
--- */
#include <string.h>

static int isPair(char a, char b)
{
    return (a == '(' && b == ')') || (a == '[' && b == ']') || (a == '{' && b == '}');
}

int areBracketsBalanced(char *s)
{
    int n = (int)strlen(s);
    int changed = 1;
    while (changed)
    {
        changed = 0;
        for (int i = 0; i + 1 < n; i++)
        {
            if (isPair(s[i], s[i + 1]))
            {
                for (int j = i; j + 2 < n; j++)
                    s[j] = s[j + 2];
                n = n - 2;
                changed = 1;
                break;
            }
        }
    }
    return n == 0;
}
