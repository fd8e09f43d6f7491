/* ---
algorithm: filter
structure: linked_list
method: library style: list object, predicate with void context
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct list_node {
    int value;
    struct list_node *next;
} list_node_t;

typedef struct {
    list_node_t *head;
    list_node_t *tail;
    size_t size;
} list_t;

typedef bool (*list_pred_t)(int value, void *ctx);

static list_t *list_new(void)
{
    return calloc(1, sizeof(list_t));
}

static void list_push_back(list_t *list, int value)
{
    list_node_t *node = malloc(sizeof(*node));
    node->value = value;
    node->next = NULL;
    if (list->size == 0)
        list->head = node;
    else
        list->tail->next = node;
    list->tail = node;
    list->size += 1;
}

static list_t *list_filter(const list_t *list, list_pred_t pred, void *ctx)
{
    list_t *kept = list_new();
    for (const list_node_t *node = list->head; node != NULL; node = node->next) {
        if (pred(node->value, ctx))
            list_push_back(kept, node->value);
    }
    return kept;
}

static void list_free(list_t *list)
{
    list_node_t *node = list->head;
    while (node) {
        list_node_t *next = node->next;
        free(node);
        node = next;
    }
    free(list);
}

static bool exceeds(int value, void *ctx)
{
    int *bound = ctx;
    return value > *bound;
}

int main(void)
{
    list_t *all = list_new();
    list_t *some;
    int n, value, bound;

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &value);
        list_push_back(all, value);
    }
    scanf("%d", &bound);

    some = list_filter(all, exceeds, &bound);
    for (list_node_t *node = some->head; node != NULL; node = node->next)
        printf("%d\n", node->value);
    list_free(some);
    list_free(all);
    return 0;
}
