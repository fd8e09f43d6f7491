/* ---
algorithm: insert_duplicates
structure: binary_tree
method: recursion on a pointer to the link
time: O(n)
typical: O(log n)
space: O(n)
call: addToTree(&tree(t), k) -> tree(t)
--- */
#include <stdlib.h>

typedef struct treeNode {
    int value;
    struct treeNode *smaller;
    struct treeNode *larger;
} treeNode;

void addToTree(treeNode **tree, int value) {
    if (*tree != NULL) {
        addToTree(value < (*tree)->value ? &(*tree)->smaller : &(*tree)->larger, value);
        return;
    }
    *tree = malloc(sizeof(treeNode));
    if (*tree == NULL) exit(1);
    (*tree)->value = value;
    (*tree)->smaller = NULL;
    (*tree)->larger = NULL;
}
