/* ---
algorithm: inorder
structure: binary_tree
method: nodes with links first, a height beside the key; recursion with an output record
time: O(n)
space: O(n)
call: avl_to_array(tree(t), out(len(t)), &cell) -> out[:cell]
--- */
#include <stddef.h>
#include <stdint.h>

typedef struct avl {
    struct avl *left;
    struct avl *right;
    int32_t key;
    int8_t balance;
} avl;

typedef struct output {
    int32_t *values;
    int32_t *length;
} output;

static void emit_key(const output *o, int32_t key)
{
    o->values[*o->length] = key;
    ++*o->length;
}

static void avl_emit(const avl *n, const output *o)
{
    if (n == NULL)
        return;
    avl_emit(n->left, o);
    emit_key(o, n->key);
    avl_emit(n->right, o);
}

void avl_to_array(const avl *root, int32_t *values, int32_t *length)
{
    output o;

    o.values = values;
    o.length = length;
    *length = 0;
    avl_emit(root, &o);
}
