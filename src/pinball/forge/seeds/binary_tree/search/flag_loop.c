/* ---
algorithm: search
structure: binary_tree
method: while loop over a found flag, prints a sentence
time: O(n)
typical: O(log n)
space: O(1)
call: Search(tree(t), k) -> return
--- */
#include <stdio.h>

typedef enum { FALSE, TRUE } BOOLEAN;

struct NODE
{
    int Info;
    struct NODE *Left_Child;
    struct NODE *Right_Child;
};

BOOLEAN Search(struct NODE *Ptr, int Item)
{
    BOOLEAN Found = FALSE;

    while (Ptr != NULL && Found == FALSE)
    {
        if (Item == Ptr->Info)
        {
            printf("Found it\n");
            Found = TRUE;
        }
        else if (Item < Ptr->Info)
            Ptr = Ptr->Left_Child;
        else
            Ptr = Ptr->Right_Child;
    }
    if (Found == FALSE)
        printf("Not there\n");
    return Found;
}
