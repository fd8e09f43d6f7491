/* ---
algorithm: zeros_last
structure: array
method: writes the others to the front, fills up with zeros
time: O(n)
space: O(1)
call: zerosToEnd(xs, len(xs)) -> xs
--- */
void zerosToEnd(int* list, int count) {
    int index = 0;
    for (int i = 0; i < count; i++) {
        if (list[i] != 0) {
            list[index++] = list[i];
        }
    }
    while (index < count) {
        list[index++] = 0;
    }
}
