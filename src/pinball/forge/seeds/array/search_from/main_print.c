/* ---
algorithm: search_from
structure: array
method: main: array, key and start, prints the place
time: O(n)
space: O(1)
call: main() < len(xs) xs k a -> stdout
--- */
#include <stdio.h>
int main(void)
{
    int n, v[1024], key, start, found = -1;
    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        scanf("%d", &v[i]);
    scanf("%d %d", &key, &start);
    while (start < n && found < 0) {
        if (v[start] == key)
            found = start;
        start++;
    }
    printf("%d\n", found);
    return 0;
}
