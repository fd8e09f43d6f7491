/* What a program left: read with the same checks as its own accesses. Its hash goes out, and for a task that asks for
   outputs also what was hashed: pairs of (0, word) for a number and (1, 0) for none. */

#define HASH_NONE 0x9AE16A3B2F90404Fu
#define HASH_INT 0xC3A5C85C97CB3127u
#define HASH_LIST 0xB492B66FBE98F273u
#define HASH_FRACTION 0x9DDFEA08EB382D69u

/* A scalar as the word that is hashed: whole floats are integers. */
static u64 as_word(const Type *type, i64 bits) {
    if (!is_real(type)) return (u64)bits;
    double d = as_double(bits);
    if (d == d && fabs(d) < 9223372036854775808.0 && d == trunc(d)) return (u64)(i64)d;
    return (u64)bits ^ HASH_FRACTION;
}

/* Read a scalar of `type` at `pointer` + `offset`. */
static int peek(u64 pointer, i64 offset, const Type *type, i64 *bits) {
    i64 place;
    int status = move_by(&place, (i64)pointer, offset);
    if (status) return status;
    u64 word = 0;
    int tag = tag_of(type), width = tag_width(tag), fault = OK;
    u8 *bytes = range((u64)place, (u64)width, 0, &fault);
    if (!bytes) return fault;
    u8 pattern[8];
    put_tag(pattern, tag);
    if (((u64)place & (u64)(width - 1)) || memcmp(bytes - memory + tags, pattern, width)) {
        if ((status = slow_load((u64)place, tag, &word))) return status;
    } else memcpy(&word, bytes, width);
    if (kind_of(type) == K_FLOAT) {
        float f;
        memcpy(&f, &word, 4);
        *bits = as_bits(f);
    } else *bits = narrow((i64)word, kind_of(type));
    return OK;
}

static int peek_pointer(u64 pointer, i64 offset, u64 *found) {
    i64 bits = 0;
    int status = peek(pointer, offset, t_void_pointer, &bits);
    *found = (u64)bits;
    return status;
}

enum { RECORD_MOST = 1 << 13, R_NOTHING = 0, R_SCALAR, R_SEQUENCE };
static u64 recorded[2 * RECORD_MOST], recorded_kind;
static u32 recorded_count;

static void record(u64 tag, u64 word) {
    if (recorded_count >= RECORD_MOST) return;
    recorded[2 * recorded_count] = tag;
    recorded[2 * recorded_count++ + 1] = word;
}

typedef struct { u64 state; i64 length; } Hash;
static void hash_word(Hash *h, u64 word) { h->state = mix(h->state ^ word), h->length++, record(0, word); }
static void hash_none(Hash *h) { h->state = mix(h->state + HASH_NONE), h->length++, record(1, 0); }
static u64 hash_end(const Hash *h) { return recorded_kind = R_SEQUENCE, mix(h->state ^ (u64)h->length); }
static u64 hash_number(u64 word) { return recorded_kind = R_SCALAR, record(0, word), mix(HASH_INT ^ word); }

/* More nodes than fit into all memory that was ever used: the structure runs in a circle. */
static i64 most_nodes(const Type *node) {
    i64 most = (i64)memory_used / size_of(node) + 1;
    return most < FAR ? most : FAR;
}

static int hash_list(u64 node, Type *pointer, u64 *digest) {
    i64 links[4], where = 0, value;
    if (pointer->kind != K_PTR || !is_record(pointer->base)) return BAD_CALL;
    Type *number = number_in(pointer->base, &where);
    if (!number || links_of(pointer->base, links) < 1) return BAD_CALL;
    Hash h = {HASH_LIST, 0};
    const i64 most = most_nodes(pointer->base);
    while (node) {
        int status = peek(node, where, number, &value);
        if (status) return status;
        hash_word(&h, as_word(number, value));
        if (h.length > most) return CYCLIC;
        if ((status = peek_pointer(node, links[0], &node))) return status;
    }
    *digest = hash_end(&h);
    return OK;
}

static int hash_tree(u64 root, Type *pointer, u64 *digest) {
    static u64 row[2 * FAR + 2];
    i64 links[4], where = 0, value, used = 1, holes = 0;
    if (pointer->kind != K_PTR || !is_record(pointer->base)) return BAD_CALL;
    Type *number = number_in(pointer->base, &where);
    if (!number || links_of(pointer->base, links) < 2) return BAD_CALL;
    Hash h = {HASH_LIST, 0};
    const i64 most = most_nodes(pointer->base);
    row[0] = root;
    for (i64 k = 0; k < used; k++) {
        if (!row[k]) {
            holes++; /* written once a value follows: none stands at the end */
            continue;
        }
        for (; holes; holes--) hash_none(&h);
        int status = peek(row[k], where, number, &value);
        if (status) return status;
        hash_word(&h, as_word(number, value));
        if (used > 2 * most) return CYCLIC;
        for (int side = 0; side < 2; side++)
            if ((status = peek_pointer(row[k], links[side], &row[used++]))) return status;
    }
    *digest = hash_end(&h);
    return OK;
}

static int holes_allowed; /* elements that were never set count as none */

/* Hash the `int`s at the front of `count` that lie side by side, set as such; return how many there were. */
static i64 hash_ints(u64 pointer, i64 count, Hash *h) {
    const Block *block = block_of(pointer);
    u32 from = (u32)pointer;
    if (!block || from & 3 || from > block->size) return 0;
    i64 room = (block->size - from) / 4, k = 0;
    for (const u64 start = (u64)block->base + from; k < count && k < room; k++) {
        i32 value;
        u32 tag;
        memcpy(&tag, tags + start + 4 * k, 4);
        if (tag != 0x30303031) break;
        memcpy(&value, memory + start + 4 * k, 4);
        hash_word(h, (u64)(i64)value);
    }
    return k;
}

static int hash_elements(u64 pointer, const Type *number, i64 where, i64 stride, i64 count, Hash *h) {
    if (!number || !is_arithmetic(number)) return BAD_CALL;
    if (count < 0 || count > FAR) return OUT_OF_BOUNDS;
    i64 first = number->kind == K_INT && stride == 4 && !where ? hash_ints(pointer, count, h) : 0;
    for (i64 k = first; k < count; k++) {
        i64 value;
        int status = peek(pointer, k * stride + where, number, &value);
        if (status == UNINITIALISED && holes_allowed) {
            hash_none(h);
            continue;
        }
        if (status) return status;
        hash_word(h, as_word(number, value));
    }
    return OK;
}

/* Was an array or a cell handed over, not an integer, a node, a function or nothing? */
static int has_numbers(const Given *g) { return g->element && is_arithmetic(g->element); }

static int hash_given(const Given *g, const Argument *a, i64 count, u64 *digest) {
    Hash h = {HASH_LIST, 0};
    int status = OK;
    if (a->kind == A_ROWS || a->kind == A_GRID) {
        i64 width = a->kind == A_GRID ? g->count : g->columns;
        for (i64 i = 0; i < g->rows && !status; i++) {
            u64 row = g->pointer;
            if (a->kind == A_ROWS) status = peek_pointer(g->pointer, i * 8, &row);
            else row += (u64)(i * g->columns * g->stride);
            for (i64 j = 0; j < width && !status; j++) {
                if (count >= 0 && h.length >= count) break;
                i64 value;
                if (!(status = peek(row, j * g->stride + g->where, g->element, &value))) hash_word(&h, as_word(g->element, value));
            }
        }
        if (!status && count > h.length) status = OUT_OF_BOUNDS;
    } else status = hash_elements(g->pointer, g->element, g->where, g->stride, count < 0 ? g->count : count, &h);
    *digest = hash_end(&h);
    return status;
}

static const Symbol *global_named(const char *name, u32 size) {
    u32 id = intern(name, size);
    Symbol *symbol = names[id].symbol;
    return symbol && symbol->kind == S_GLOBAL ? symbol : 0;
}

static int hash_global(const Call *call, i64 count, u64 *digest) {
    const Symbol *symbol = global_named(call->global, call->global_size);
    if (!symbol) return BAD_CALL;
    Type *type = symbol->type;
    u64 pointer = (u64)symbol->index << 32;
    i64 where = 0;
    if (is_arithmetic(type)) {
        i64 value;
        int status = peek(pointer, 0, type, &value);
        *digest = hash_number(as_word(type, value));
        return status;
    }
    if (type->kind == K_PTR) {
        int status = peek_pointer(pointer, 0, &pointer);
        if (status) return status;
    } else if (type->kind != K_ARRAY) return BAD_CALL;
    else if (count < 0) count = type->count;
    Type *element = type->base;
    Type *number = number_in(element, &where);
    if (!number || count < 0) return !number ? BAD_CALL : OUT_OF_BOUNDS;
    Hash h = {HASH_LIST, 0};
    int status = hash_elements(pointer, number, where, size_of(element), count, &h);
    *digest = hash_end(&h);
    return status;
}

static u64 hash_printed(void) {
    Hash h = {HASH_LIST, 0};
    for (u32 k = 0; k < output_size;) {
        if (letter[(u8)output[k]] != 2) {
            k++;
            continue;
        }
        int negative = k && output[k - 1] == '-';
        u64 value = 0;
        for (; k < output_size && letter[(u8)output[k]] == 2; k++) value = value * 10 + (u64)(output[k] - '0');
        hash_word(&h, negative ? 0 - value : value);
    }
    return hash_end(&h);
}

static int count_of(const Call *call, const Input *inputs, Type *result, i64 returned, i64 *count) {
    *count = -1;
    switch (call->cut) {
    case CUT_RETURN:
        if (!is_arithmetic(result)) return BAD_CALL;
        *count = (i64)as_word(result, returned);
        break;
    case CUT_CELL: {
        const Given *g = &given[call->cut_target];
        i64 value;
        if (!has_numbers(g)) return BAD_CALL;
        int status = peek(g->pointer, g->where, g->element, &value);
        if (status) return status;
        *count = (i64)as_word(g->element, value);
        break;
    }
    case CUT_SIZE: *count = size_from(&call->size, inputs); break;
    case CUT_GLOBAL: {
        const Symbol *symbol = global_named(call->cut_global, call->cut_global_size);
        i64 value;
        if (!symbol || !is_integer(symbol->type)) return BAD_CALL;
        int status = peek((u64)symbol->index << 32, 0, symbol->type, &value);
        if (status) return status;
        *count = value;
        break;
    }
    default: return OK;
    }
    return *count < 0 || *count > FAR ? OUT_OF_BOUNDS : OK;
}

/* Hash what the call says is its result. */
static int hash_result(const Call *call, const Input *inputs, Type *result, i64 returned, u64 *digest) {
    i64 count, where = 0, value;
    recorded_count = 0, recorded_kind = R_NOTHING;
    holes_allowed = call->result == R_SET;
    int status = count_of(call, inputs, result, returned, &count);
    if (status) return status;
    const Given *g = call->target >= 0 ? &given[call->target] : 0;
    u64 pointer = (u64)returned;
    switch (call->result) {
    case R_RETURN:
        if (!is_arithmetic(result)) return BAD_CALL;
        *digest = hash_number(as_word(result, returned));
        return OK;
    case R_CELL:
        if (!g || !has_numbers(g)) return BAD_CALL;
        if ((status = peek(g->pointer, g->where, g->element, &value))) return status;
        *digest = hash_number(as_word(g->element, value));
        return OK;
    case R_STDOUT: *digest = hash_printed(); return OK;
    case R_PRINTED: {
        Hash h = {HASH_LIST, 0};
        for (u32 k = 0; k < output_size; k++) hash_word(&h, (u8)output[k]);
        *digest = hash_end(&h);
        return OK;
    }
    case R_EMITTED: {
        Hash h = {HASH_LIST, 0};
        for (u32 k = 0; k < emitted_count; k++) hash_word(&h, (u64)emitted[k]);
        *digest = hash_end(&h);
        return OK;
    }
    case R_VALUE: {
        if (result->kind != K_PTR) return BAD_CALL;
        Type *number = number_in(result->base, &where);
        if (!number) return BAD_CALL;
        if (!pointer) return recorded_kind = R_SCALAR, record(1, 0), *digest = mix(HASH_NONE), OK;
        if ((status = peek(pointer, where, number, &value))) return status;
        *digest = hash_number(as_word(number, value));
        return OK;
    }
    case R_LIST: case R_TREE: {
        Type *type = result;
        if (g) {
            const Argument *a = &call->arguments[call->target];
            type = g->element;
            pointer = g->pointer;
            if ((a->kind == A_LIST_REF || a->kind == A_TREE_REF) && (status = peek_pointer(g->pointer, 0, &pointer))) return status;
        }
        if (!type) return BAD_CALL;
        return call->result == R_LIST ? hash_list(pointer, type, digest) : hash_tree(pointer, type, digest);
    }
    case R_RETURNED_ARRAY: {
        if (result->kind != K_PTR) return BAD_CALL;
        Type *number = number_in(result->base, &where);
        if (!number || count < 0) return BAD_CALL;
        Hash h = {HASH_LIST, 0};
        status = hash_elements(pointer, number, where, size_of(result->base), count, &h);
        *digest = hash_end(&h);
        return status;
    }
    default: return g ? hash_given(g, &call->arguments[call->target], count, digest) : hash_global(call, count, digest);
    }
}
