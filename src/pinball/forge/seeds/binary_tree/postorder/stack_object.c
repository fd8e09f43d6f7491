/* ---
algorithm: postorder
structure: binary_tree
method: a stack type with push, pop and empty, the left side is pushed first
time: O(n)
space: O(1)
call: traversePostOrder(tree(t)) -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>
#include <stdbool.h>

#define MAX_STACK_SIZE 2048

typedef struct BinaryNode {
    int element;
    struct BinaryNode *left;
    struct BinaryNode *right;
} BinaryNode;

typedef struct Stack {
    BinaryNode *items[MAX_STACK_SIZE];
    int size;
} Stack;

static Stack *newStack(void) {
    Stack *stack = malloc(sizeof(Stack));
    if (stack == NULL) {
        exit(1);
    }
    stack->size = 0;
    return stack;
}

static bool isEmpty(const Stack *stack) {
    return stack->size == 0;
}

static void push(Stack *stack, BinaryNode *node) {
    stack->items[stack->size] = node;
    stack->size = stack->size + 1;
}

static BinaryNode *pop(Stack *stack) {
    stack->size = stack->size - 1;
    return stack->items[stack->size];
}

static BinaryNode *peek(const Stack *stack) {
    return stack->items[stack->size - 1];
}

void traversePostOrder(BinaryNode *root) {
    Stack *stack = newStack();
    BinaryNode *current = root;
    BinaryNode *lastPrinted = NULL;

    while (current != NULL || !isEmpty(stack)) {
        if (current != NULL) {
            push(stack, current);
            current = current->left;
        } else {
            BinaryNode *top = peek(stack);
            if (top->right != NULL && top->right != lastPrinted) {
                current = top->right;
            } else {
                printf("%d ", top->element);
                lastPrinted = pop(stack);
            }
        }
    }
    free(stack);
}
