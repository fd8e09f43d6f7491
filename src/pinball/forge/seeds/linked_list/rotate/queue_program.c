/* ---
algorithm: rotate
structure: linked_list
method: program, a queue whose front goes to its rear
time: O(n)
space: O(n)
call: main() < len(xs) k xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct N { int x; struct N *next; } N;

N *front, *rear;

void enq(N *n)
{
    n->next = NULL;
    if (rear) rear->next = n; else front = n;
    rear = n;
}

N *deq(void)
{
    N *n = front;
    front = n->next;
    if (!front) rear = NULL;
    return n;
}

int main(void)
{
    int n, k, i;
    scanf("%d%d", &n, &k);
    for (i = 0; i < n; i++) {
        N *t = malloc(sizeof(N));
        scanf("%d", &t->x);
        enq(t);
    }
    if (n > 0)
        for (i = 0; i < k; i++)
            enq(deq());
    for (; front; front = front->next)
        printf("%d ", front->x);
    return 0;
}
