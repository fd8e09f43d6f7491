/* ---
algorithm: last_place
structure: array
method: remembers the place while it scans, printed
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main(void)
{
    int list[1030];
    int size, key, i, where;

    scanf("%d", &size);
    for (i = 0; i < size; i++) {
        scanf("%d", &list[i]);
    }
    scanf("%d", &key);

    where = -1;
    i = size;
    while (i > 0 && where == -1) {
        i--;
        if (list[i] == key) {
            where = i;
        }
    }
    printf("%d\n", where);
    return 0;
}
