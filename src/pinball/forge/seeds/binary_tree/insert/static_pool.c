/* ---
algorithm: insert
structure: binary_tree
method: new node from a static pool, do-while
time: O(n)
typical: O(log n)
space: O(1)
call: bt_add(tree(t), k) -> tree(return)
--- */
#include <stdint.h>
#include <stddef.h>

#define POOL_SIZE 1024U

typedef struct bt {
    int16_t key;
    struct bt *lt;
    struct bt *gt;
} bt_t;

static bt_t pool[POOL_SIZE];
static uint16_t pool_used = 0U;

static bt_t *pool_take(int16_t key)
{
    bt_t *node = NULL;

    if (pool_used < POOL_SIZE) {
        node = &pool[pool_used++];
        node->key = key;
        node->lt = NULL;
        node->gt = NULL;
    }
    return node;
}

bt_t *bt_add(bt_t *root, int16_t key)
{
    bt_t *node = root;
    bt_t *last = NULL;

    if (root == NULL) {
        return pool_take(key);
    }
    do {
        last = node;
        if (key == node->key) {
            return root;
        }
        node = (key < node->key) ? node->lt : node->gt;
    } while (node != NULL);

    if (key < last->key) {
        last->lt = pool_take(key);
    } else {
        last->gt = pool_take(key);
    }
    return root;
}
