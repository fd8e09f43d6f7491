/* The library functions that programs may call. */

static char output[MAX_OUTPUT];
static u32 output_size, output_limit;
static const char *input;
static u32 input_size, input_at;
static u64 random_state;
static int text_result_fault;

static int put(const char *bytes, u32 size) {
    if (output_size + size > output_limit) return OUTPUT;
    memcpy(output + output_size, bytes, size);
    output_size += size;
    return OK;
}

/* The length of the text at `pointer`, every character of which was written; -1 with a fault. */
static i64 text_at(u64 pointer, char **start) {
    int fault = OK;
    u8 *p = range(pointer, 1, 0, &fault);
    text_result_fault = fault;
    if (!p) return -1;
    const Block *block = block_of(pointer);
    u32 room = block->size - (u32)pointer;
    const u8 *its = tags + (p - memory);
    *start = (char *)p;
    for (u32 k = 0; k < room; k++) {
        if (its[k] != 0x11 && its[k] != TAG_RAW) return text_result_fault = its[k] ? WRONG_TYPE : UNINITIALISED, -1;
        if (!p[k]) {
            fuel -= k >> 2;
            return k;
        }
    }
    return text_result_fault = OUT_OF_BOUNDS, -1;
}

static int allocate(i64 *result, u64 size, int zeroed) {
    *result = 0;
    if (size > heap_limit || heap_now + size > heap_limit) return MEMORY;
    u64 pointer = new_block((u32)size, B_HEAP);
    if (!pointer) return MEMORY;
    heap_now += size;
    if (heap_now > heap_peak) heap_peak = heap_now;
    fuel -= (i64)(size >> (zeroed ? 4 : 8));
    if (zeroed) {
        u32 base = block_of(pointer)->base;
        memset(memory + base, 0, size);
        memset(tags + base, TAG_RAW, size);
    }
    *result = (i64)pointer;
    return OK;
}

static int release_block(u64 pointer) {
    if (!pointer) return OK;
    Block *block = block_of(pointer);
    if (!block) return BAD_FREE;
    if (block->kind != B_HEAP || (u32)pointer) {
        if (block->kind != B_INPUT || (u32)pointer) return BAD_FREE;
        end_block(block); /* nodes of the input are the program's to free */
        return OK;
    }
    heap_now -= block->size;
    end_block(block);
    return OK;
}

static int reallocate(i64 *result, u64 pointer, u64 size) {
    if (!pointer) return allocate(result, size, 0);
    Block *old = block_of(pointer);
    if (!old || (u32)pointer || (old->kind != B_HEAP && old->kind != B_INPUT)) return BAD_FREE;
    if (!size) return UNSUPPORTED;
    i64 made;
    int status = allocate(&made, size, 0);
    if (status) return status;
    Block *block = block_of((u64)made);
    u32 kept = old->size < size ? old->size : (u32)size;
    memcpy(memory + block->base, memory + old->base, kept);
    memcpy(tags + block->base, tags + old->base, kept);
    fuel -= kept >> 4;
    *result = made;
    return release_block(pointer);
}

/* --- printing and reading ----------------------------------------------------------------------------------- */

typedef struct { char spec[16], conversion; int size; const char *next; } Conversion;

/* Read one conversion behind `%`; `size`: 0 int, 1 long, 2 short, 3 char. Return 0 where it is not known. */
static int read_conversion(const char *p, Conversion *c) {
    int used = 0;
    c->spec[used++] = '%';
    while ((*p == '-' || *p == '+' || *p == ' ' || *p == '0' || *p == '#') && used < 6) c->spec[used++] = *p++;
    while ((*p >= '0' && *p <= '9') && used < 9) c->spec[used++] = *p++;
    if (*p == '.') {
        c->spec[used++] = *p++;
        while ((*p >= '0' && *p <= '9') && used < 12) c->spec[used++] = *p++;
    }
    c->size = 0;
    while (*p == 'l' || *p == 'z' || *p == 'j' || *p == 't') c->size = 1, p++;
    if (*p == 'h') c->size = 2, p++;
    if (*p == 'h') c->size = 3, p++;
    c->conversion = *p;
    c->spec[used] = 0;
    c->next = p + 1;
    return *p == 'd' || (*p && strchr("iuxXocsfgeFGE", *p));
}

/* Write `value` in decimal; return how many characters that took, at most 20. */
static u32 decimal(char *to, i64 value) {
    char digits[24];
    u32 count = 0, used = 0;
    u64 left = value < 0 ? 0 - (u64)value : (u64)value;
    do digits[count++] = (char)('0' + left % 10);
    while (left /= 10);
    if (value < 0) to[used++] = '-';
    while (count) to[used++] = digits[--count];
    return used;
}

/* Print r[first] with what follows; the result goes to r[0]. */
static int print_formatted(i64 *r, int first, int count, u64 codes) {
    char *format, made[400];
    i64 length = text_at((u64)r[first], &format);
    if (length < 0) return text_result_fault;
    u32 before = output_size;
    int next = first + 1;
    for (const char *p = format; *p;) {
        const char *plain = p;
        while (*p && *p != '%') p++;
        if (p != plain && put(plain, (u32)(p - plain))) return OUTPUT;
        if (!*p) break;
        if (p[1] == '%') {
            if (put("%", 1)) return OUTPUT;
            p += 2;
            continue;
        }
        Conversion c;
        if (!read_conversion(p + 1, &c)) return UNSUPPORTED;
        p = c.next;
        if (next >= count) return BAD_CALL;
        if (next >= 16) return UNSUPPORTED;
        int code_of = (codes >> (4 * next)) & 15, size;
        i64 value = r[next++];
        size_t used = strlen(c.spec);
        if (c.conversion != 'd' && strchr("fgeFGE", c.conversion)) {
            if (code_of != 5) return BAD_CALL;
            c.spec[used] = c.conversion, c.spec[used + 1] = 0;
            size = snprintf(made, sizeof made, c.spec, as_double(value));
        } else if (c.conversion == 's') {
            char *start;
            if (code_of != 6) return BAD_CALL;
            const i64 long_as = text_at((u64)value, &start);
            if (long_as < 0) return text_result_fault;
            if (used == 1) { /* as it is */
                if (long_as >= (i64)sizeof made || put(start, (u32)long_as)) return OUTPUT;
                continue;
            }
            c.spec[used] = 's', c.spec[used + 1] = 0;
            size = snprintf(made, sizeof made, c.spec, start);
        } else if (c.conversion == 'c') {
            if (code_of > 2) return BAD_CALL;
            c.spec[used] = 'c', c.spec[used + 1] = 0;
            size = snprintf(made, sizeof made, c.spec, (int)value);
        } else {
            if (code_of == 0 || code_of > 4 || (code_of > 2) != (c.size == 1)) return BAD_CALL;
            if (c.conversion == 'd' || c.conversion == 'i') {
                if (code_of == 2) value = (i32)value;
            } else if (code_of == 1) value = (u32)value;
            if (c.size == 2) value = c.conversion == 'd' ? (int16_t)value : (u16)value;
            if (c.size == 3) value = c.conversion == 'd' ? (signed char)value : (u8)value;
            if (used == 1 && (c.conversion == 'd' || c.conversion == 'i' || (c.conversion == 'u' && value >= 0))) size = (int)decimal(made, value);
            else {
                memcpy(c.spec + used, "ll", 2);
                c.spec[used + 2] = c.conversion, c.spec[used + 3] = 0;
                size = snprintf(made, sizeof made, c.spec, (long long)value);
            }
        }
        if (size < 0 || size >= (int)sizeof made || put(made, (u32)size)) return OUTPUT;
    }
    r[0] = output_size - before;
    return OK;
}

static void skip_input(void) {
    while (input_at < input_size && letter[(u8)input[input_at]] == 4) input_at++;
}

/* What `strtoll` reads, without its detours for numbers that are as short as most. */
static i64 read_decimal(const char *start, char **end) {
    const char *p = start + (*start == '-' || *start == '+'), *first = p;
    i64 value = 0;
    while (*p >= '0' && *p <= '9' && p - first < 18) value = 10 * value + (*p++ - '0');
    if (p == first || (*p >= '0' && *p <= '9')) return strtoll(start, end, 10);
    *end = (char *)p;
    return *start == '-' ? -value : value;
}

static int scan_formatted(i64 *r, int count) {
    char *format;
    if (text_at((u64)r[0], &format) < 0) return text_result_fault;
    int next = 1, made = 0;
    for (const char *p = format; *p;) {
        if (letter[(u8)*p] == 4) {
            skip_input();
            p++;
            continue;
        }
        if (*p != '%') {
            if (input_at >= input_size) { r[0] = made ? made : -1; return OK; }
            if (input[input_at] != *p) break;
            input_at++, p++;
            continue;
        }
        Conversion c;
        if (!read_conversion(p + 1, &c) || !strchr("diucf", c.conversion) || c.spec[1]) return UNSUPPORTED;
        p = c.next;
        if (next >= count) return BAD_CALL;
        if (c.conversion != 'c') skip_input();
        if (input_at >= input_size) { r[0] = made ? made : -1; return OK; }
        char *end;
        const char *start = input + input_at;
        u64 bits;
        const Type *type;
        if (c.conversion == 'c') bits = (u8)*start, end = (char *)start + 1, type = t_char;
        else if (c.conversion == 'f') {
            bits = (u64)as_bits(strtod(start, &end));
            type = c.size == 1 ? t_double : t_float;
        } else {
            bits = (u64)read_decimal(start, &end);
            type = c.size == 1 ? t_long : c.size == 0 ? t_int : &basic[c.size == 2 ? K_SHORT : K_CHAR];
        }
        if (end == start) break;
        input_at += (u32)(end - start);
        int fault = OK;
        u8 *to = range((u64)r[next++], (u64)type->size, 1, &fault);
        if (fault) return fault;
        if ((u64)r[next - 1] & (u64)(type->size - 1)) return WRONG_TYPE;
        write_scalar(to, to - memory + tags, type, (i64)bits);
        made++;
    }
    r[0] = made;
    return OK;
}

/* --- sorting and searching with the program's own comparison -------------------------------------------------- */

static int compare_with(i64 function, u64 a, u64 b, u32 base, i64 *result) {
    u64 index = ((u64)function >> 32) - FUNCTION_ID;
    if (!((u64)function >> 32)) return NULL_POINTER;
    if ((u64)function >> 32 < FUNCTION_ID || index >= (u64)function_count || functions[index].parameters != 2) return BAD_CALL;
    if (native_depth >= 8 || base + 16 >= MAX_STACK) return STACK;
    registers[base] = (i64)a;
    registers[base + 1] = (i64)b;
    native_depth++;
    int status = execute((int)index, base, 1);
    native_depth--;
    *result = registers[base];
    return status;
}

static void swap_elements(u8 *a, u8 *b, u64 size) {
    for (u64 k = 0; k < size; k++) {
        u8 byte = a[k], its = tags[a - memory + k];
        a[k] = b[k], tags[a - memory + k] = tags[b - memory + k];
        b[k] = byte, tags[b - memory + k] = its;
    }
}

/* Heap sort: in place, n log n calls of the comparison, no order among equal elements promised. */
static int sort_with(i64 *r, u32 base) {
    u64 start = (u64)r[0], count = (u64)r[1], size = (u64)r[2];
    i64 function = r[3], order;
    int fault = OK;
    if (count > 1 << 24 || !size || size > 1 << 16) return count ? OUT_OF_BOUNDS : OK;
    if (count < 2) return OK;
    u8 *bytes = range(start, count * size, 1, &fault);
    if (fault) return fault;
    for (u64 built = count / 2, end = count; end > 1;) {
        u64 root;
        if (built) root = --built;
        else {
            swap_elements(bytes, bytes + --end * size, size);
            root = 0;
        }
        for (u64 child; (child = 2 * root + 1) < end; root = child) {
            if (child + 1 < end) {
                if ((fault = compare_with(function, start + child * size, start + (child + 1) * size, base, &order))) return fault;
                if (order < 0) child++;
            }
            if ((fault = compare_with(function, start + root * size, start + child * size, base, &order))) return fault;
            if (order >= 0) break;
            swap_elements(bytes + root * size, bytes + child * size, size);
        }
    }
    return OK;
}

static int search_with(i64 *r, u32 base) {
    u64 key = (u64)r[0], start = (u64)r[1], count = (u64)r[2], size = (u64)r[3], low = 0;
    i64 function = r[4], order;
    int fault = OK;
    if (count && !range(start, count * size, 0, &fault)) return fault;
    r[0] = 0;
    while (low < count) {
        u64 middle = low + (count - low) / 2;
        if ((fault = compare_with(function, key, start + middle * size, base, &order))) return fault;
        if (!order) {
            r[0] = (i64)(start + middle * size);
            return OK;
        }
        if (order < 0) count = middle;
        else low = middle + 1;
    }
    return OK;
}
