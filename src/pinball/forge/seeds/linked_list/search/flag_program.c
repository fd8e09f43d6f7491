/* ---
algorithm: search
structure: linked_list
method: first-year program with a flag
time: O(n)
space: O(n)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>
#include <stdlib.h>

struct node {
    int num;
    struct node *nextptr;
} *stnode;

void createNodeList(int n)
{
    struct node *fnNode, *tmp;
    int num, i;
    stnode = NULL;
    tmp = NULL;
    for (i = 1; i <= n; i++) {
        fnNode = (struct node *)malloc(sizeof(struct node));
        scanf("%d", &num);
        fnNode->num = num;
        fnNode->nextptr = NULL;
        if (tmp == NULL)
            stnode = fnNode;
        else
            tmp->nextptr = fnNode;
        tmp = fnNode;
    }
}

int findElement(int findElem)
{
    struct node *ptr;
    int i = 0, flag = 0, place = 0;
    ptr = stnode;
    while (ptr != NULL) {
        if (ptr->num == findElem && flag == 0) {
            flag = 1;
            place = i;
        }
        i++;
        ptr = ptr->nextptr;
    }
    if (flag == 0)
        return -1;
    return place;
}

int main()
{
    int n, k;
    scanf("%d", &n);
    createNodeList(n);
    scanf("%d", &k);
    printf("%d\n", findElement(k));
    return 0;
}
