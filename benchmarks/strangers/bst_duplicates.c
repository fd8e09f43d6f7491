#include <stdio.h>
#include <stdlib.h>

typedef struct bst {
    int num;
    int count;
    struct bst *lt;
    struct bst *gt;
} bst_t;

bst_t *bst_insert(bst_t *t, int num)
{
    if (t == NULL) {
        t = calloc(1, sizeof(bst_t));
        if (t == NULL) {
            perror("calloc");
            exit(1);
        }
        t->num = num;
        t->count = 1;
    } else if (num < t->num) {
        t->lt = bst_insert(t->lt, num);
    } else if (num > t->num) {
        t->gt = bst_insert(t->gt, num);
    } else {
        t->count++;
    }
    return t;
}

bst_t *bst_find(bst_t *t, int num)
{
    if (t == NULL)
        return NULL;
    if (num == t->num)
        return t;
    return bst_find(num < t->num ? t->lt : t->gt, num);
}

int bst_min(const bst_t *t)
{
    while (t->lt != NULL)
        t = t->lt;
    return t->num;
}

int bst_size(const bst_t *t)
{
    return t == NULL ? 0 : 1 + bst_size(t->lt) + bst_size(t->gt);
}

void bst_print(const bst_t *t)
{
    if (t->lt)
        bst_print(t->lt);
    printf("%d x%d\n", t->num, t->count);
    if (t->gt)
        bst_print(t->gt);
}

int main(void)
{
    bst_t *t = NULL;
    int x;
    while (scanf("%d", &x) == 1)
        t = bst_insert(t, x);
    if (!t)
        return 0;
    bst_print(t);
    printf("min %d size %d\n", bst_min(t), bst_size(t));
    bst_t *five = bst_find(t, 5);
    printf("5: %d\n", five ? five->count : 0);
    return 0;
}
