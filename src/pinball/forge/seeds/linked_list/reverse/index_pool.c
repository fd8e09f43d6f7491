/* ---
algorithm: reverse
structure: linked_list
method: nodes in static arrays, links are indices
time: O(n)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>

#define POOL 1024
#define NIL -1

static int value[POOL];
static int next[POOL];
static int used;

static int append(int last, int v)
{
    int cell = used++;

    value[cell] = v;
    next[cell] = NIL;
    if (last != NIL)
        next[last] = cell;
    return cell;
}

static int reverse(int head)
{
    int prev = NIL;

    while (head != NIL) {
        int following = next[head];
        next[head] = prev;
        prev = head;
        head = following;
    }
    return prev;
}

int main(void)
{
    int n, v, head = NIL, last = NIL;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &v);
        last = append(last, v);
        if (head == NIL)
            head = last;
    }
    for (int cell = reverse(head); cell != NIL; cell = next[cell])
        printf("%d\n", value[cell]);
    return 0;
}
