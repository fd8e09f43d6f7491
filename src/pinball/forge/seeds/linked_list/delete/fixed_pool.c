/* ---
algorithm: delete
structure: linked_list
method: nodes from a static pool, removed ones go to the free list
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdint.h>
#include <stdio.h>

#define POOL_SIZE 1100

typedef struct block {
    int32_t tag;
    struct block *next;
} block_t;

static block_t pool[POOL_SIZE];
static block_t *free_list;
static block_t *used_list;

static void pool_init(void)
{
    int i;
    for (i = 0; i < POOL_SIZE - 1; i++)
        pool[i].next = &pool[i + 1];
    pool[POOL_SIZE - 1].next = NULL;
    free_list = &pool[0];
}

static block_t *take(void)
{
    block_t *b = free_list;
    if (b != NULL)
        free_list = b->next;
    return b;
}

static void give_back(block_t *b)
{
    b->next = free_list;
    free_list = b;
}

static void drop(int32_t tag)
{
    block_t *b = used_list, *prev = NULL;
    while (b != NULL && b->tag != tag) {
        prev = b;
        b = b->next;
    }
    if (b == NULL)
        return;
    if (prev == NULL)
        used_list = b->next;
    else
        prev->next = b->next;
    give_back(b);
}

int main(void)
{
    int n, x, k;
    block_t *last = NULL, *b;

    pool_init();
    scanf("%d", &n);
    while (n-- > 0) {
        scanf("%d", &x);
        b = take();
        b->tag = x;
        b->next = NULL;
        if (last)
            last->next = b;
        else
            used_list = b;
        last = b;
    }
    scanf("%d", &k);
    drop(k);
    for (b = used_list; b != NULL; b = b->next)
        printf("%d\n", (int)b->tag);
    return 0;
}
