/* ---
algorithm: reverse
structure: stack
method: the call stack is the stack
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

void readRest(int left)
{
    int x;
    if (left == 0) return;
    scanf("%d", &x);
    readRest(left - 1);
    printf("%d ", x);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    readRest(n);
    return 0;
}
