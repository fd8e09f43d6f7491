#include <stdio.h>
#include <stdbool.h>

/* stops early when a pass makes no swap */
void sort(int *v, int len)
{
    bool swapped = true;
    int tmp;

    while (swapped)
    {
        swapped = false;
        for (int i = 1; i < len; i++)
        {
            if (v[i - 1] > v[i])
            {
                tmp = v[i];
                v[i] = v[i - 1];
                v[i - 1] = tmp;
                swapped = true;
            }
        }
        len--;
    }
}

int isSorted(const int *v, int len)
{
    for (int i = 0; i < len - 1; i++)
    {
        if (v[i] > v[i + 1])
            return 0;
    }
    return 1;
}

int main(void)
{
    int v[] = {5, 1, 4, 2, 8, 0, -3};
    sort(v, 7);
    if (isSorted(v, 7))
        printf("ok\n");
    else
        printf("NOT SORTED\n");
    return 0;
}
