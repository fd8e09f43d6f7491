/* ---
algorithm: insert_front
structure: array
method: main shifts everything up by one
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#define N 1100

static int addFirst(int list[], int size, int item)
{
    int place = size;
    while (place != 0) {
        list[place] = list[place - 1];
        place--;
    }
    list[0] = item;
    return size + 1;
}

int main(void)
{
    int list[N], size, item;

    scanf("%d", &size);
    for (int i = 0; i < size; i++)
        scanf("%d", list + i);
    scanf("%d", &item);
    size = addFirst(list, size, item);
    for (int i = 0; i < size; i++)
        printf("%d%s", list[i], i == size - 1 ? "\n" : " ");
    return 0;
}
