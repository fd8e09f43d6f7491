/* ---
algorithm: map_negate
structure: linked_list
method: program that reads, negates and prints
time: O(n)
space: O(n)
call: main() < len(xs) xs -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

typedef struct Node* NodePtr;

struct Node {
    int value;
    NodePtr next;
};

NodePtr readList(int n) {
    NodePtr node;
    if (n == 0)
        return NULL;
    node = (NodePtr) malloc(sizeof(struct Node));
    scanf("%d", &node->value);
    node->next = readList(n - 1);
    return node;
}

void changeSigns(NodePtr list) {
    while (list != NULL) {
        list->value *= -1;
        list = list->next;
    }
}

void printList(NodePtr list) {
    if (list == NULL) {
        printf("\n");
    } else {
        printf("%d ", list->value);
        printList(list->next);
    }
}

int main(void) {
    int n;
    NodePtr list;
    scanf("%d", &n);
    list = readList(n);
    changeSigns(list);
    printList(list);
    return 0;
}
