/* ---
algorithm: inorder
structure: binary_tree
method: recursion that puts each value in front of a list, which is turned round at the end
time: O(n)
space: O(n)
call: linear(tree(t)) -> list(return)
--- */
#include <stdlib.h>

typedef struct Tree {
    int key;
    struct Tree *left;
    struct Tree *right;
} Tree;

typedef struct ListNode {
    int key;
    struct ListNode *next;
} ListNode;

static void prepend(ListNode **list, int key) {
    ListNode *node = malloc(sizeof(ListNode));
    if (node == NULL) exit(1);
    node->key = key;
    node->next = *list;
    *list = node;
}

static void visit(const Tree *tree, ListNode **list) {
    if (tree == NULL) return;
    visit(tree->left, list);
    prepend(list, tree->key);
    visit(tree->right, list);
}

static ListNode *reversed(ListNode *list) {
    ListNode *result = NULL;
    while (list != NULL) {
        ListNode *next = list->next;
        list->next = result;
        result = list;
        list = next;
    }
    return result;
}

ListNode *linear(const Tree *tree) {
    ListNode *list = NULL;
    visit(tree, &list);
    return reversed(list);
}
