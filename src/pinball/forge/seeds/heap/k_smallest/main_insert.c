/* ---
algorithm: k_smallest
structure: heap
method: numbers climb into a heap as they are read, k are taken and printed
time: O(n log n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

struct heap {
    int count;
    int item[1100];
};

static struct heap heap;

static void swap(int i, int j)
{
    int t = heap.item[i];
    heap.item[i] = heap.item[j];
    heap.item[j] = t;
}

static void insert(int x)
{
    int i = heap.count++;
    heap.item[i] = x;
    while (i > 0 && heap.item[i] < heap.item[(i - 1) / 2]) {
        swap(i, (i - 1) / 2);
        i = (i - 1) / 2;
    }
}

static int extract(void)
{
    int min = heap.item[0], i = 0;
    heap.item[0] = heap.item[--heap.count];
    for (;;) {
        int c = 2 * i + 1;
        if (c >= heap.count)
            break;
        if (c + 1 < heap.count && heap.item[c + 1] < heap.item[c])
            c++;
        if (heap.item[i] <= heap.item[c])
            break;
        swap(i, c);
        i = c;
    }
    return min;
}

int main(void)
{
    int n, k, x;

    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        insert(x);
    }
    scanf("%d", &k);
    while (k-- > 0)
        printf("%d ", extract());
    printf("\n");
    return 0;
}
