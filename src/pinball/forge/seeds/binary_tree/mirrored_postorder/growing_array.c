/* ---
algorithm: mirrored_postorder
structure: binary_tree
method: recursion that appends to an array which grows, right before left
time: O(n)
space: O(n)
call: to_array(tree(t), &cell) -> return[:cell]
--- */
#include <stdlib.h>

typedef struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

typedef struct Array {
    int *items;
    int size;
    int capacity;
} Array;

static void append(Array *array, int item) {
    if (array->size == array->capacity) {
        array->capacity = array->capacity * 2;
        array->items = realloc(array->items, array->capacity * sizeof(int));
        if (array->items == NULL) exit(1);
    }
    array->items[array->size++] = item;
}

static void visit(TreeNode *node, Array *array) {
    if (node == NULL) return;
    visit(node->right, array);
    visit(node->left, array);
    append(array, node->val);
}

int *to_array(TreeNode *root, int *size) {
    Array array;
    array.size = 0;
    array.capacity = 4;
    array.items = malloc(array.capacity * sizeof(int));
    if (array.items == NULL) exit(1);
    visit(root, &array);
    *size = array.size;
    return array.items;
}
