/* ---
algorithm: map_cube
structure: array
method: main prints number by number, with its name
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#define CUBE(v) ((v) * (v) * (v))
int main(void)
{
    int n, v;
    scanf("%d", &n);
    do {
        if (n == 0)
            break;
        scanf("%d", &v);
        printf("cube: %d\n", CUBE(v));
    } while (--n);
    return 0;
}
