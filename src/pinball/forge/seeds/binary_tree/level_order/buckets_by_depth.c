/* ---
algorithm: level_order
structure: binary_tree
method: preorder that appends each value to the list of its depth
time: O(n)
space: O(n)
call: by_levels(tree(t), emit) -> emitted
--- */
#include <stdlib.h>

typedef struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

typedef struct Entry {
    int val;
    struct Entry *next;
} Entry;

typedef struct Level {
    Entry *first;
    Entry *last;
} Level;

static Level levels[1024];
static int height;

static void collect(const TreeNode *node, int depth) {
    if (node == NULL) return;
    if (depth == height) {
        levels[height].first = NULL;
        levels[height].last = NULL;
        height++;
    }
    Entry *entry = malloc(sizeof(Entry));
    if (entry == NULL) exit(1);
    entry->val = node->val;
    entry->next = NULL;
    if (levels[depth].last == NULL)
        levels[depth].first = entry;
    else
        levels[depth].last->next = entry;
    levels[depth].last = entry;
    collect(node->left, depth + 1);
    collect(node->right, depth + 1);
}

void by_levels(const TreeNode *root, void (*visit)(int)) {
    height = 0;
    collect(root, 0);
    for (int d = 0; d < height; d++) {
        Entry *entry = levels[d].first;
        while (entry != NULL) {
            Entry *next = entry->next;
            visit(entry->val);
            free(entry);
            entry = next;
        }
    }
}
