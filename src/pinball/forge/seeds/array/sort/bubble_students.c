/* ---
algorithm: sort
structure: array
method: bubble sort of records by one field
time: O(n^2)
space: O(1)
call: sort_by_mark(xs, len(xs)) -> xs
--- */
#include <stdio.h>

struct student {
    int mark;
    int roll;
    char grade;
};

void show(struct student s)
{
    printf("Roll %d: %d (%c)\n", s.roll, s.mark, s.grade);
}

void sort_by_mark(struct student st[], int count)
{
    struct student temp;
    int i, j;

    for (i = 0; i < count - 1; i++)
    {
        for (j = 0; j < count - i - 1; j++)
        {
            if (st[j].mark > st[j + 1].mark)
            {
                temp = st[j];
                st[j] = st[j + 1];
                st[j + 1] = temp;
            }
        }
    }
}
