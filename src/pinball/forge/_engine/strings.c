/* Texts and bytes, mathematics, and the one place that knows every library function. */

static int copy_bytes(i64 *r, int may_overlap) {
    u64 size = (u64)r[2];
    int fault = OK;
    if (!size && r[0] && r[1]) return OK;
    u8 *to = range((u64)r[0], size, 1, &fault), *from = range((u64)r[1], size, 0, &fault);
    if (fault) return fault;
    if (!may_overlap && to < from + size && from < to + size) return POINTER;
    memmove(to, from, size);
    memmove(to - memory + tags, from - memory + tags, size);
    fuel -= (i64)(size >> 2);
    return OK;
}

static int set_bytes(i64 *r) {
    int fault = OK;
    u64 size = (u64)r[2];
    u8 *to = range((u64)r[0], size, 1, &fault);
    if (fault) return fault;
    memset(to, (int)r[1], size);
    memset(to - memory + tags, TAG_RAW, size);
    fuel -= (i64)(size >> 4);
    return OK;
}

static int compare_bytes(i64 *r) {
    int fault = OK;
    u64 size = (u64)r[2];
    u8 *a = range((u64)r[0], size, 0, &fault), *b = range((u64)r[1], size, 0, &fault);
    if (fault) return fault;
    for (u64 k = 0; k < size; k++)
        if (!tags[a - memory + k] || !tags[b - memory + k]) return UNINITIALISED;
    int order = memcmp(a, b, size);
    fuel -= (i64)(size >> 2);
    r[0] = (order > 0) - (order < 0);
    return OK;
}

static int copy_text(i64 *r, i64 most, i64 behind) {
    char *from;
    i64 length = text_at((u64)r[1], &from);
    if (length < 0) return text_result_fault;
    i64 size = most >= 0 ? most : length + 1;
    int fault = OK;
    u8 *to = range((u64)(r[0] + behind), (u64)size, 1, &fault);
    if (fault) return fault;
    if ((char *)to < from + length + 1 && from < (char *)to + size) return POINTER;
    for (i64 k = 0; k < size; k++) to[k] = k <= length ? (u8)from[k] : 0;
    memset(to - memory + tags, 0x11, (size_t)size);
    fuel -= size >> 2;
    return OK;
}

static int compare_texts(i64 *r, i64 most) {
    char *a, *b;
    i64 x = text_at((u64)r[0], &a);
    if (x < 0) return text_result_fault;
    i64 y = text_at((u64)r[1], &b);
    if (y < 0) return text_result_fault;
    int order = most < 0 ? strcmp(a, b) : strncmp(a, b, (size_t)most);
    r[0] = (order > 0) - (order < 0);
    return OK;
}

static int find_character(i64 *r) {
    char *text_start;
    i64 length = text_at((u64)r[0], &text_start);
    if (length < 0) return text_result_fault;
    for (i64 k = 0; k <= length; k++)
        if (text_start[k] == (char)r[1]) {
            r[0] += k;
            return OK;
        }
    r[0] = 0;
    return OK;
}

static int character_class(int id, i64 c) {
    int upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z', digit = c >= '0' && c <= '9';
    switch (id) {
    case L_ISALPHA: return (upper || lower) * 1024; /* the truth values of glibc */
    case L_ISDIGIT: return digit * 2048;
    case L_ISALNUM: return (upper || lower || digit) * 8;
    case L_ISSPACE: return (c == ' ' || (c >= 9 && c <= 13)) * 8192;
    case L_ISUPPER: return upper * 256;
    case L_ISLOWER: return lower * 512;
    case L_TOUPPER: return lower ? (int)c - 32 : (int)c;
    default: return upper ? (int)c + 32 : (int)c;
    }
}

static double mathematics(int id, double x, double y) {
    switch (id) {
    case L_SQRT: return sqrt(x);
    case L_FLOOR: return floor(x);
    case L_CEIL: return ceil(x);
    case L_FABS: return fabs(x);
    case L_POW: return pow(x, y);
    case L_LOG: return log(x);
    case L_LOG2: return log2(x);
    case L_FMOD: return fmod(x, y);
    case L_FMIN: return fmin(x, y);
    default: return fmax(x, y);
    }
}

/* Print to a file: stdout is the output, stderr is nobody's. */
static int file_call(int id, i64 *r, int count, u64 codes) {
    i64 file = id == L_FPUTS || id == L_FPUTC ? r[1] : r[0];
    u32 before = output_size;
    int status = OK;
    if (!file && id != L_FFLUSH) return NULL_POINTER;
    if (file && file != FILE_BASE + 1 && file != FILE_BASE + 2) return UNSUPPORTED;
    if (id == L_FPRINTF) status = print_formatted(r, 1, count, codes);
    else if (id == L_FFLUSH) r[0] = 0;
    else if (id == L_FPUTC) {
        char c = (char)r[0];
        r[0] = (u8)c;
        status = put(&c, 1);
    } else {
        char *start;
        i64 length = text_at((u64)r[0], &start);
        if (length < 0) return text_result_fault;
        status = put(start, (u32)length);
        r[0] = 1;
    }
    if (file != FILE_BASE + 1) output_size = before;
    return status;
}

/* Call library function `id` on the arguments r[0...]; the result is left in r[0]. */
static int library_call(int id, i64 *r, int count, u64 codes, u32 base) {
    char *start;
    i64 made;
    switch (id) {
    case L_PRINTF: return print_formatted(r, 0, count, codes);
    case L_FPRINTF: case L_FPUTS: case L_FPUTC: case L_FFLUSH: return file_call(id, r, count, codes);
    case L_PUTS:
        if ((made = text_at((u64)r[0], &start)) < 0) return text_result_fault;
        r[0] = 1;
        return put(start, (u32)made) ? OUTPUT : put("\n", 1);
    case L_PUTCHAR: {
        char c = (char)r[0];
        r[0] = (u8)c;
        return put(&c, 1);
    }
    case L_SCANF: return scan_formatted(r, count);
    case L_GETCHAR: r[0] = input_at < input_size ? (u8)input[input_at++] : -1; return OK;
    case L_MALLOC: return allocate(&r[0], (u64)r[0], 0);
    case L_CALLOC:
        if (__builtin_mul_overflow((u64)r[0], (u64)r[1], (u64 *)&made)) return MEMORY;
        return allocate(&r[0], (u64)made, 1);
    case L_REALLOC: return reallocate(&r[0], (u64)r[0], (u64)r[1]);
    case L_FREE: return release_block((u64)r[0]);
    case L_ABS: if (r[0] == INT32_MIN) return OVERFLOW; r[0] = r[0] < 0 ? -r[0] : r[0]; return OK;
    case L_LABS: if (r[0] == INT64_MIN) return OVERFLOW; r[0] = r[0] < 0 ? -r[0] : r[0]; return OK;
    case L_EXIT: return r[0] ? EXIT : EXIT_OK;
    case L_ABORT: return EXIT;
    case L_RAND:
        random_state = random_state * 6364136223846793005u + 1442695040888963407u;
        r[0] = (i64)(random_state >> 33);
        return OK;
    case L_SRAND: random_state = (u64)r[0]; return OK;
    case L_QSORT: return sort_with(r, base + 8);
    case L_BSEARCH: return search_with(r, base + 8);
    case L_ATOI:
        if (text_at((u64)r[0], &start) < 0) return text_result_fault;
        made = strtoll(start, 0, 10);
        if (made != (i32)made) return OVERFLOW;
        r[0] = made;
        return OK;
    case L_MEMCPY: return copy_bytes(r, 0);
    case L_MEMMOVE: return copy_bytes(r, 1);
    case L_MEMSET: return set_bytes(r);
    case L_MEMCMP: return compare_bytes(r);
    case L_STRLEN: made = text_at((u64)r[0], &start); r[0] = made; return made < 0 ? text_result_fault : OK;
    case L_STRCPY: return copy_text(r, -1, 0);
    case L_STRNCPY: return (u64)r[2] > 1 << 24 ? OUT_OF_BOUNDS : copy_text(r, r[2], 0);
    case L_STRCAT:
        if ((made = text_at((u64)r[0], &start)) < 0) return text_result_fault;
        return copy_text(r, -1, made);
    case L_STRCMP: return compare_texts(r, -1);
    case L_STRNCMP: return compare_texts(r, (u64)r[2] > 1 << 24 ? 1 << 24 : r[2]);
    case L_STRCHR: return find_character(r);
    case L_CLOCK: case L_TIME: r[0] = 0; return OK;
    }
    if (id >= L_ISALPHA && id <= L_TOLOWER) {
        r[0] = character_class(id, r[0]);
        return OK;
    }
    if (id >= L_SQRT && id <= L_FMAX) {
        r[0] = as_bits(mathematics(id, as_double(r[0]), as_double(r[1])));
        return OK;
    }
    return UNSUPPORTED;
}
