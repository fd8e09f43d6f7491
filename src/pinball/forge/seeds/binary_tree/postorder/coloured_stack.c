/* ---
algorithm: postorder
structure: binary_tree
method: stack of nodes and colours: white ones are pushed again with their children, grey ones are printed
time: O(n)
space: O(n)
call: printPostOrder(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

#define WHITE 0
#define GREY 1

typedef struct TreeNode {
    int value;
    struct TreeNode *left;
    struct TreeNode *right;
} TreeNode;

typedef struct Frame {
    int colour;
    TreeNode *node;
    struct Frame *next;
} Frame;

static void push(Frame **stack, TreeNode *node, int colour) {
    Frame *frame;
    if (node == NULL) return;
    frame = malloc(sizeof(Frame));
    if (frame == NULL) exit(1);
    frame->colour = colour;
    frame->node = node;
    frame->next = *stack;
    *stack = frame;
}

void printPostOrder(TreeNode *root) {
    Frame *stack = NULL;
    push(&stack, root, WHITE);
    while (stack != NULL) {
        Frame *frame = stack;
        TreeNode *node = frame->node;
        stack = frame->next;
        if (frame->colour == GREY) {
            printf("%d ", node->value);
        } else {
            /* what is to come last goes in first */
            push(&stack, node, GREY);
            push(&stack, node->right, WHITE);
            push(&stack, node->left, WHITE);
        }
        free(frame);
    }
    printf("\n");
}
