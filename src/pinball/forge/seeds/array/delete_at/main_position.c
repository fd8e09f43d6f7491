/* ---
algorithm: delete_at
structure: array
method: main skips the place while it copies down
time: O(n)
space: O(1)
call: main() < len(xs) xs k -> stdout
--- */
#include <stdio.h>

int main()
{
    int seats[1024], guests, leaving, s, kept = 0;

    scanf("%d", &guests);
    for (s = 0; s < guests; s++)
        scanf("%d", &seats[s]);
    scanf("%d", &leaving);

    for (s = 0; s < guests; s++)
    {
        if (s == leaving)
            continue;
        seats[kept] = seats[s];
        kept++;
    }
    for (s = 0; s < kept; s++)
        printf("%d\n", seats[s]);
    return 0;
}
