/* ---
algorithm: sort
structure: array
method: one-based copy with a sentinel in front, written like Pascal
time: O(n^2)
space: O(n)
call: StraightInsertion(xs, len(xs)) -> xs
--- */
#include <stdlib.h>

typedef int Item;

void StraightInsertion(Item *List, int N)
{
    Item *A = malloc((N + 1) * sizeof(Item));
    Item X;
    int I, J;

    for (I = 1; I <= N; I++)
        A[I] = List[I - 1];

    for (I = 2; I <= N; I++)
    {
        X = A[I];
        A[0] = X; /* stops the inner loop */
        J = I - 1;
        while (X < A[J])
        {
            A[J + 1] = A[J];
            J = J - 1;
        }
        A[J + 1] = X;
    }

    for (I = 1; I <= N; I++)
        List[I - 1] = A[I];
    free(A);
}
