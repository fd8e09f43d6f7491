/* ---
algorithm: letter_counts
structure: string
method: goes over the string for each letter
time: O(n)
space: O(1)
call: frequencies(s, emit) -> emitted
--- */
void frequencies(const char *s, void (*emit)(int))
{
    for (char c = 'a'; c <= 'z'; ++c) {
        int n = 0;
        for (const char *p = s; *p; ++p)
            if (*p == c) ++n;
        emit(n);
    }
}
