/* ---
algorithm: inorder
structure: binary_tree
method: recursion that writes digits into a text, which is printed at the end
time: O(n)
space: O(n)
call: showAll(tree(t)) -> stdout
--- */
#include <stdio.h>

typedef struct Tree {
    int value;
    struct Tree *left;
    struct Tree *right;
} Tree;

static char text[8192];

static char *writeNumber(char *at, int number) {
    if (number < 0) {
        *at++ = '-';
        number = -number;
    }
    if (number >= 10) {
        at = writeNumber(at, number / 10);
    }
    *at++ = (char)('0' + number % 10);
    return at;
}

static char *toText(const Tree *tree, char *at) {
    if (tree == NULL) {
        return at;
    }
    at = toText(tree->left, at);
    at = writeNumber(at, tree->value);
    *at++ = ' ';
    at = toText(tree->right, at);
    return at;
}

void showAll(const Tree *tree) {
    char *end = toText(tree, text);
    *end = '\0';
    puts(text);
}
