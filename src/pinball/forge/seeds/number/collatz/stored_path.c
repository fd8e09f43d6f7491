/* ---
algorithm: collatz
structure: number
method: writes the whole path down first, then its length
time: unknown
space: O(1)
call: chainLength(n) -> return
--- */
#include <stdio.h>

long path[1000];

int fillPath(int start) {
    int length = 1;
    path[0] = start;
    while (path[length - 1] != 1) {
        long last = path[length - 1];
        if (last % 2 == 0) {
            path[length] = last / 2;
        } else {
            path[length] = last * 3 + 1;
        }
        length++;
    }
    return length;
}

void showPath(int length) {
    for (int i = 0; i < length; i++) printf("%ld -> ", path[i]);
    printf("end\n");
}

int chainLength(int n) {
    int terms = fillPath(n);
    return terms - 1;
}
