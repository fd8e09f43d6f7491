/* ---
algorithm: reverse
structure: linked_list
method: values copied to a malloc'd array, list filled from its end
time: O(n)
space: O(n)
call: reverseData(list(xs)) -> list(return)
--- */
#include <stdio.h>
#include <stdlib.h>

struct Node {
    int data;
    struct Node *next;
};

int getLength(struct Node *head) {
    int len = 0;
    struct Node *temp = head;
    while (temp != NULL) {
        len++;
        temp = temp->next;
    }
    return len;
}

struct Node *reverseData(struct Node *head) {
    int len = getLength(head);
    int *arr = (int *)malloc((len + 1) * sizeof(int));
    struct Node *temp = head;
    int i = 0;

    if (arr == NULL) {
        printf("Memory error\n");
        return head;
    }
    while (temp != NULL) {
        arr[i] = temp->data;
        i++;
        temp = temp->next;
    }
    temp = head;
    i = len - 1;
    while (temp != NULL) {
        temp->data = arr[i];
        i--;
        temp = temp->next;
    }
    free(arr);
    return head;
}
