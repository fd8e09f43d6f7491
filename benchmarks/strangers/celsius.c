#include <stdio.h>
#include <stdlib.h>

// absolute values
void make_abs(int values[], int count)
{
    for (int i = 0; i < count; i++)
    {
        if (values[i] < 0)
            values[i] = -values[i];
    }
}

int *to_fahrenheit(const int *celsius, int count)
{
    int *f = malloc(count * sizeof *f);
    if (f == NULL)
    {
        fprintf(stderr, "out of memory\n");
        exit(EXIT_FAILURE);
    }
    for (int i = 0; i < count; i++)
        f[i] = celsius[i] * 9 / 5 + 32;
    return f;
}

int main(void)
{
    int temps[] = {-40, 0, 20, 37, 100};
    int *f = to_fahrenheit(temps, 5);
    for (int i = 0; i < 5; i++)
        printf("%4dC = %4dF\n", temps[i], f[i]);
    make_abs(temps, 5);
    printf("%d\n", temps[0]);
    free(f);
    return 0;
}
