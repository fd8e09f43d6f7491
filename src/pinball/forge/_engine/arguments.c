/* How inputs meet a program: a task's call, and the memory that is built from it for each run. */

enum Argument_kind { A_VALUE, A_INPUT, A_LIST, A_LIST_REF, A_TREE, A_TREE_REF, A_FLAT, A_GRID, A_ROWS, A_BUFFER, A_CELL,
                     A_EMIT, A_NULL };
enum Result_kind { R_RETURN, R_ARRAY, R_RETURNED_ARRAY, R_LIST, R_TREE, R_VALUE, R_CELL, R_STDOUT, R_EMITTED, R_PRINTED, R_SET };
enum Cut { CUT_NONE, CUT_RETURN, CUT_CELL, CUT_SIZE, CUT_GLOBAL };
enum Input_kind { I_INT, I_LIST, I_HOLES, I_MATRIX, I_TEXT, I_REAL };
enum { MAX_ARGUMENTS = 24, MAX_INPUTS = 64, MAX_TERMS = 6, FAR = 1 << 16, MOST_ELEMENTS = 1 << 24 };

typedef struct { i64 offset; int count; struct { i64 factor; int input, is_length; } terms[MAX_TERMS]; } Size;
typedef struct { int kind, input; Size size; } Argument;
typedef struct {
    const char *function;
    u32 function_size;
    int count, fed_count; /* fed_count is -1 where nothing is fed */
    int too_large;        /* more arguments or terms than there is room for: no program can be called so */
    Argument arguments[MAX_ARGUMENTS], fed[MAX_ARGUMENTS];
    int result, target, cut, cut_target; /* target: an argument, -1 for what is returned, -2 for a global */
    const char *global, *cut_global;
    u32 global_size, cut_global_size;
    Size size;
} Call;

/* A matrix has rows * columns values; a list with holes has `count` values and as many flags behind them. */
typedef struct { int kind; i64 count, rows, columns; const i64 *values; } Input;

/* `element`: the number in an element, at `where` in it, or null; of a list or tree the pointer to a node. */
typedef struct { i64 value; u64 pointer; i64 count, stride, rows, columns; Type *element; i64 where; } Given;
static Given given[MAX_ARGUMENTS];
static char fed_text[1 << 18];

/* A sum that 64 bits do not hold wraps: such a size is refused where it is used. */
static i64 size_from(const Size *size, const Input *inputs) {
    u64 total = (u64)size->offset;
    for (int k = 0; k < size->count; k++) {
        const Input *input = &inputs[size->terms[k].input];
        i64 value = input->kind == I_INT ? input->values[0] : input->kind == I_MATRIX ? input->rows : input->count;
        if (input->kind == I_HOLES) {
            value = 0;
            for (i64 j = 0; j < input->count; j++) value += !input->values[input->count + j];
        }
        total += (u64)size->terms[k].factor * (u64)value;
    }
    return (i64)total;
}

/* The first number inside `type`, itself or a field of a field; null where there is none. */
static Type *number_in(Type *type, i64 *where) {
    if (is_arithmetic(type)) return type->plain;
    if (!is_record(type) || !type->plain->complete) return 0;
    for (i64 k = 0; k < type->plain->count; k++) {
        const Field *field = &type->plain->fields[k];
        i64 inside = 0;
        Type *found = number_in(field->type, &inside);
        if (found) return *where += field->offset + inside, found;
    }
    return 0;
}

/* The offsets of the fields of a record that point to its own kind; return how many. */
static int links_of(const Type *type, i64 *links) {
    int count = 0;
    for (i64 k = 0; k < type->plain->count; k++) {
        const Type *field = type->plain->fields[k].type;
        if (field->kind == K_PTR && field->base->plain == type->plain && count < 4) links[count++] = type->plain->fields[k].offset;
    }
    return count;
}

static void poke(u64 pointer, i64 offset, const Type *type, i64 value) {
    const Block *block = &blocks[(pointer >> 32) & (MAX_BLOCKS - 1)];
    u32 place = block->base + (u32)pointer + (u32)offset;
    write_scalar(memory + place, tags + place, type, is_real(type) ? as_bits((double)value) : narrow(value, kind_of(type)));
}
static void poke_pointer(u64 pointer, i64 offset, u64 value) {
    const Block *block = &blocks[(pointer >> 32) & (MAX_BLOCKS - 1)];
    u32 place = block->base + (u32)pointer + (u32)offset;
    memcpy(memory + place, &value, 8);
    put_tag(tags + place, TAG_POINTER);
}

/* Give every field below `type` at `pointer` a zero. */
static void poke_zeros(u64 pointer, i64 offset, const Type *type) {
    if (type->kind == K_ARRAY) {
        for (i64 k = 0; k < type->count; k++) poke_zeros(pointer, offset + k * size_of(type->base), type->base);
    } else if (is_record(type)) {
        for (i64 k = 0; k < type->plain->count; k++)
            poke_zeros(pointer, offset + type->plain->fields[k].offset, type->plain->fields[k].type);
    } else if (type->kind == K_PTR) poke_pointer(pointer, offset, 0);
    else poke(pointer, offset, type, 0);
}

static u64 grab(i64 size, int kind) { return size < 0 || size > MOST_ELEMENTS ? 0 : new_block((u32)size, kind); }

/* Build an array of `count` elements, `extra` zeros behind them; `values` may be null for no values at all. */
static int give_array(Given *g, Type *element, const i64 *values, i64 count, i64 extra) {
    i64 where = 0, size = size_of(element);
    Type *number = number_in(element, &where);
    if (!is_complete(element) || is_variable(element) || size <= 0) return BAD_CALL;
    if (!number && values) return BAD_CALL;
    if (count < 0) return BAD_CALL;
    if (count > MOST_ELEMENTS) return MEMORY;
    g->pointer = grab((count + extra) * size, B_GLOBAL);
    if (!g->pointer) return MEMORY;
    g->count = count, g->stride = size, g->element = number, g->where = where;
    if (values && !extra && !is_record(element) && kind_of(number) == K_INT) { /* most are */
        const u32 tag = 0x30303031;
        u8 *to = memory + block_of(g->pointer)->base, *its = to - memory + tags;
        for (i64 k = 0; k < count; k++) {
            const i32 value = (i32)values[k];
            memcpy(to + 4 * k, &value, 4);
            memcpy(its + 4 * k, &tag, 4);
        }
        return OK;
    }
    for (i64 k = 0; values && k < count + extra; k++) {
        if (is_record(element)) poke_zeros(g->pointer, k * size, element);
        poke(g->pointer, k * size + where, number, k < count ? values[k] : 0);
    }
    return OK;
}

static int give_grid(Given *g, Type *element, const Input *input, i64 width) {
    if (element->kind == K_ARRAY) element = element->base;
    if (width < input->columns) return BAD_CALL;
    static i64 padded[1 << 16];
    if (width > 1 << 16 || input->rows * width > 1 << 16) return MEMORY;
    for (i64 i = 0; i < input->rows; i++)
        for (i64 j = 0; j < width; j++) padded[i * width + j] = j < input->columns ? input->values[i * input->columns + j] : 0;
    int status = give_array(g, element, padded, input->rows * width, 0);
    g->rows = input->rows, g->columns = width;
    g->count = input->columns; /* of a row, as far as it is an input */
    return status;
}

static int give_rows(Given *g, Type *pointer, const Input *input) {
    if (pointer->kind != K_PTR) return BAD_CALL;
    u64 table = grab(input->rows * 8, B_GLOBAL);
    if (!table) return MEMORY;
    for (i64 i = 0; i < input->rows; i++) {
        int status = give_array(g, pointer->base, input->values + i * input->columns, input->columns, 0);
        if (status) return status;
        poke_pointer(table, i * 8, g->pointer);
    }
    g->pointer = table, g->rows = input->rows, g->columns = input->columns;
    return OK;
}

static int give_list(u64 *head, Type *pointer, const Input *input) {
    i64 links[4], where = 0;
    if (pointer->kind != K_PTR || !is_record(pointer->base)) return BAD_CALL;
    Type *node = pointer->base, *number = number_in(node, &where);
    int count = links_of(node, links);
    if (!number || count < 1) return BAD_CALL;
    u64 next = 0, fresh_node = 0;
    for (i64 k = input->count; k-- > 0; next = fresh_node) {
        if (!(fresh_node = grab(size_of(node), B_INPUT))) return MEMORY;
        poke_zeros(fresh_node, 0, node);
        poke(fresh_node, where, number, input->values[k]);
        poke_pointer(fresh_node, links[0], next);
        if (count > 1 && next) poke_pointer(next, links[1], fresh_node);
    }
    *head = next;
    return OK;
}

static int give_tree(u64 *root, Type *pointer, const Input *input) {
    i64 links[4], where = 0, used = 0;
    static u64 row[FAR];
    if (pointer->kind != K_PTR || !is_record(pointer->base)) return BAD_CALL;
    Type *node = pointer->base, *number = number_in(node, &where);
    if (!number || links_of(node, links) < 2) return BAD_CALL;
    *root = 0;
    if (input->count > FAR) return MEMORY;
    for (i64 k = 0; k < input->count; k++) {
        if (input->kind == I_HOLES && input->values[input->count + k]) continue;
        u64 fresh_node = grab(size_of(node), B_INPUT);
        if (!fresh_node) return MEMORY;
        poke_zeros(fresh_node, 0, node);
        poke(fresh_node, where, number, input->values[k]);
        row[used++] = fresh_node;
        if (!k) *root = fresh_node;
        else if ((k - 1) / 2 >= used - 1) return BAD_CALL;
        else poke_pointer(row[(k - 1) / 2], links[(k + 1) % 2], fresh_node);
    }
    return OK;
}

static int give_reference(Given *g, u64 inside) {
    g->pointer = grab(8, B_GLOBAL);
    if (!g->pointer) return MEMORY;
    poke_pointer(g->pointer, 0, inside);
    return OK;
}

/* A matrix without rows comes as a list without elements. */
static int is_matrix(const Input *input) { return input->kind == I_MATRIX || (input->kind == I_LIST && !input->count); }

/* Build one argument for a parameter of type `type`; its value goes into given[k]. */
static int give(int k, const Argument *a, Type *type, const Input *inputs) {
    Given *g = &given[k];
    *g = (Given){0};
    const Input *input = a->input >= 0 ? &inputs[a->input] : 0;
    int status = OK;
    u64 inside = 0;
    if (a->kind == A_VALUE || (a->kind == A_INPUT && (input->kind == I_INT || input->kind == I_REAL))) {
        if (!is_arithmetic(type)) return BAD_CALL;
        i64 value = a->kind == A_VALUE ? size_from(&a->size, inputs) : input->values[0];
        if (a->kind == A_INPUT && input->kind == I_REAL) {
            if (!is_real(type)) return BAD_CALL;
            g->value = value;
        } else g->value = is_real(type) ? as_bits((double)value) : narrow(value, kind_of(type));
        return OK;
    }
    if (type->kind != K_PTR) return BAD_CALL;
    Type *base = type->base;
    switch (a->kind) {
    case A_INPUT:
        if (base->kind == K_ARRAY) return BAD_CALL;
        if (input->kind == I_MATRIX || input->kind == I_HOLES) return BAD_CALL;
        status = give_array(g, base, input->values, input->count, input->kind == I_TEXT);
        break;
    case A_FLAT:
        while (base->kind == K_ARRAY && !is_variable(base)) base = base->base;
        if (!is_matrix(input) || base->kind == K_ARRAY) return BAD_CALL;
        status = give_array(g, base, input->values, input->rows * input->columns, 0);
        break;
    case A_GRID:
        status = is_matrix(input) ? give_grid(g, base, input, size_from(&a->size, inputs)) : BAD_CALL;
        break;
    case A_ROWS: status = is_matrix(input) ? give_rows(g, base, input) : BAD_CALL; break;
    case A_BUFFER:
        while (base->kind == K_ARRAY && !is_variable(base)) base = base->base;
        status = base->kind == K_FUNC || base->kind == K_VOID ? BAD_CALL : give_array(g, base, 0, size_from(&a->size, inputs), 0);
        break;
    case A_CELL: {
        static const i64 zero[1];
        status = give_array(g, base, zero, 1, 0);
        break;
    }
    case A_LIST: case A_TREE:
        status = a->kind == A_LIST ? give_list(&g->pointer, type, input) : give_tree(&g->pointer, type, input);
        g->element = type;
        break;
    case A_LIST_REF: case A_TREE_REF:
        status = a->kind == A_LIST_REF ? give_list(&inside, base, input) : give_tree(&inside, base, input);
        if (!status) status = give_reference(g, inside);
        g->element = base;
        break;
    case A_EMIT:
        if (base->kind != K_FUNC || (base->prototype && base->count != 1)) return BAD_CALL;
        if (base->prototype && !is_integer(base->parameters[0])) return BAD_CALL;
        g->pointer = (u64)FUNCTION_ID << 32;
        break;
    }
    g->value = (i64)g->pointer;
    return status;
}

/* Write what the program may read, blank-separated. */
static int feed(const Call *call, const Input *inputs) {
    u32 used = 0;
    input_at = input_size = 0;
    input = fed_text;
    fed_text[0] = 0;
    for (int k = 0; k < call->fed_count; k++) {
        const Argument *a = &call->fed[k];
        if (a->kind != A_VALUE && a->input < 0) return BAD_CALL;
        i64 single = 0;
        const i64 *values = &single;
        i64 count = 1;
        if (a->kind == A_VALUE) single = size_from(&a->size, inputs);
        else {
            const Input *from = &inputs[a->input];
            values = from->values;
            count = from->kind == I_MATRIX ? from->rows * from->columns : from->kind == I_INT ? 1 : from->count;
            if (from->kind == I_TEXT) {
                if (used + count + 2 > (i64)sizeof fed_text) return MEMORY;
                for (i64 j = 0; j < count; j++) fed_text[used++] = (char)values[j];
                fed_text[used++] = ' ';
                continue;
            }
        }
        for (i64 j = 0; j < count; j++) {
            if (used + 24 > (i64)sizeof fed_text) return MEMORY;
            used += decimal(fed_text + used, values[j]);
            fed_text[used++] = ' ';
        }
    }
    if (used) fed_text[used - 1] = '\n';
    fed_text[used] = 0;
    input_size = used;
    return OK;
}
