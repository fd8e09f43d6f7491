/* Initial values, variables, functions: everything that a declaration makes. */

static int current; /* the function under construction */
static Type *current_result;
static int local_bytes;

typedef struct { i64 value; int place; } Case;
typedef struct { Case cases[512]; int count, otherwise; Type *type; int scope; } Switch;
static Switch switches[16];
static int switch_count;


static u32 new_global(u32 name, Type *type, i64 size, const void *bytes, int read_only) {
    u32 start = (image_used + 15) & ~15u;
    if (size < 0 || start + size > IMAGE || global_count >= MAX_GLOBALS) outside("large global variables");
    image_used = start + size;
    memset(image + start, 0, size);
    memset(image_tags + start, 0, size);
    if (bytes) {
        memcpy(image + start, bytes, size);
        memset(image_tags + start, 0x11, size);
    }
    globals[global_count] = (Global){.name = name, .size = size, .start = start, .read_only = read_only, .type = type};
    return global_count++;
}

/* Tag every field below `type` as holding a zero of its type. */
static void tag_zeros(const Type *type, u32 where) {
    if (type->kind == K_ARRAY) {
        i64 size = size_of(type->base);
        for (i64 k = 0; k < type->count; k++) tag_zeros(type->base, where + k * size);
    } else if (is_record(type)) {
        for (i64 k = 0; k < type->plain->count; k++) tag_zeros(type->plain->fields[k].type, where + type->plain->fields[k].offset);
    } else put_tag(image_tags + where, tag_of(type));
}

/* Where initial values go: to `start` in the image, or to the block that `reg` points to. */
typedef struct { int is_static, reg; u32 start; } Sink;

static void sink_scalar(Sink *sink, Type *type, i64 offset, Val *v) {
    assign_to(v, type);
    type = type->plain;
    if (sink->is_static) {
        if (v->kind == V_MEM || v->kind == V_FIXED)
            if (type->constant) outside("value of a constant variable");
        if (v->kind != V_CONST) fail("initializer element is not constant");
        write_scalar(image + sink->start + offset, image_tags + sink->start + offset, type, v->imm);
        return;
    }
    Val place = in_memory(type, sink->reg, offset);
    store(&place, v);
    free_register = floor_register;
}

static void initialise(Sink *sink, Type *type, i64 offset, Val *pending);

static void init_string(Sink *sink, Type *type, i64 offset) {
    Val v = string_literal();
    i64 length = size_of(v.type), room = type->count < 0 ? length : type->count;
    if (length - 1 > room) fail("initializer-string is too long");
    const u8 *bytes = image + globals[v.imm >> 32].start;
    for (i64 k = 0; k < room; k++) {
        Val c = constant_value(t_int, k < length ? (signed char)bytes[k] : 0);
        sink_scalar(sink, type->base->plain, offset + k, &c);
    }
}

static i64 init_list(Sink *sink, Type *type, i64 offset, int braced, Val *pending) {
    i64 k = 0, most = 0, count = is_record(type) ? type->plain->count : type->count;
    for (;;) {
        if (braced && at->kind == '}') break;
        if (braced && (at->kind == '[' || at->kind == '.')) {
            int dot = (at++)->kind == '.';
            if (dot != is_record(type)) fail("wrong kind of designator");
            if (dot) {
                const Field *field = at->kind == T_NAME ? find_field(type, at->name) : 0;
                if (!field) fail("unknown field in initializer");
                k = field - type->plain->fields;
                at++;
            } else {
                Val v = conditional_expression();
                if (v.kind != V_CONST || !v.ice || !is_integer(v.type)) fail("array index in initializer is not constant");
                k = v.imm;
                if (k < 0 || (count >= 0 && k >= count)) fail("array index in initializer exceeds bounds");
                expect(']', "expected ']'");
            }
            if (at->kind != '=') outside("nested designator");
            at++;
        }
        if (count >= 0 && k >= count) fail("excess elements in initializer");
        Type *element = is_record(type) ? type->plain->fields[k].type : type->base;
        i64 where = is_record(type) ? type->plain->fields[k].offset : k * size_of(element);
        if (element->kind == K_ARRAY && element->count < 0) outside("initialised flexible array member");
        initialise(sink, element, offset + where, pending);
        pending = 0;
        if (++k > most) most = k;
        if (!braced && k >= count) break;
        if (at->kind != ',') break;
        if (!braced && (at[1].kind == '}' || at[1].kind == '[' || at[1].kind == '.')) break;
        at++;
    }
    return most;
}

static int is_text(const Type *type) {
    return type->kind == K_ARRAY && (type->base->kind == K_CHAR || type->base->kind == K_SCHAR || type->base->kind == K_UCHAR);
}

static void initialise(Sink *sink, Type *type, i64 offset, Val *pending) {
    if (pending) {
        if (is_record(type) && is_record(pending->type) && pending->type->plain == type->plain) {
            copy_record(in_memory(type, sink->reg, offset), *pending);
            free_register = floor_register;
        } else if (is_scalar(type)) sink_scalar(sink, type, offset, pending);
        else init_list(sink, type, offset, 0, pending);
        return;
    }
    if (is_text(type) && at->kind == T_STR) {
        init_string(sink, type, offset);
        return;
    }
    if (at->kind == '{') {
        at++;
        if (at->kind == '}') fail("empty initializer braces");
        if (is_text(type) && at->kind == T_STR) init_string(sink, type, offset), accept(',');
        else if (is_scalar(type)) {
            if (at->kind == '{') fail("braces around scalar initializer");
            Val v = assignment();
            sink_scalar(sink, type, offset, &v);
            accept(',');
            if (at->kind != '}') fail("excess elements in scalar initializer");
        } else init_list(sink, type, offset, 1, 0);
        expect('}', "expected '}' behind the initializers");
        return;
    }
    Val v = assignment();
    if (!is_scalar(type)) {
        if (is_record(type) && !sink->is_static) decay(&v);
        else if (sink->is_static && is_record(v.type)) fail("initializer element is not constant");
    }
    initialise(sink, type, offset, &v);
}

/* How many elements an array of unknown length gets; the cursor stays. */
static i64 count_initial(Type *type) {
    Token *start = at;
    i64 count;
    if (at->kind == T_STR || (at->kind == '{' && at[1].kind == T_STR && is_text(type))) {
        count = 1;
        for (const Token *t = at->kind == '{' ? at + 1 : at; t->kind == T_STR; t++) count += t->name;
        return count;
    }
    if (at->kind != '{') fail("invalid initializer");
    Mark mark = mark_code();
    u32 used = image_used;
    int known = global_count;
    Sink sink = {.is_static = 0, .reg = 0};
    conditional++;
    at++;
    if (at->kind == '}') fail("empty initializer braces");
    count = init_list(&sink, type, 0, 1, 0);
    conditional--;
    forget_code(mark);
    image_used = used;
    global_count = known;
    at = start;
    return count;
}

static void local_aggregate(Symbol *symbol, Type *type) {
    Sink sink = {.reg = symbol->reg};
    emit(O_CLEAR, symbol->reg, 0, 0);
    emit_word(size_of(type));
    if (at->kind != '{' && !is_text(type)) {
        if (type->kind == K_ARRAY) fail("invalid initializer");
        Val v = assignment();
        decay(&v);
        if (!is_scalar(type) && v.type->plain != type->plain) fail("invalid initializer");
        initialise(&sink, type, 0, &v);
        return;
    }
    initialise(&sink, type, 0, 0);
}

static void variable_length(Symbol *symbol, Type *type) {
    int count = type->variable ? type->length : -1;
    i64 fixed = 1;
    Type *element = type->base;
    if (!type->variable) fixed = type->count;
    if (element->kind == K_ARRAY && element->variable) {
        if (is_variable(element->base)) outside("three variable lengths");
        if (count < 0) count = element->length;
        else {
            int reg = take();
            emit(O_MUL_L, reg, count, element->length);
            count = reg;
        }
        element = element->base;
    } else if (is_variable(element)) outside("array of variable-length arrays");
    emit(O_LOCAL_V, symbol->reg, count, 0);
    emit_word(fixed * size_of(element));
}

static void local_variable(u32 name, Type *type, int storage) {
    if (type->kind == K_ARRAY && type->count < 0 && !type->variable) {
        if (at->kind != '=') fail("array size missing");
        at++;
        type = array_of(type->base, count_initial(type));
        at--;
    }
    if (!is_complete(type)) fail("storage size isn't known");
    Symbol *known = find(name);
    if (known && known->level == level) fail("redeclaration");
    if (switch_count && level == switches[switch_count - 1].scope + 1) outside("declaration in a switch");
    int in_memory_now = !is_scalar(type) || names[name].addressed;
    Symbol *symbol = declare(in_memory_now ? S_LOCAL : S_REGISTER, name, type);
    symbol->depth = conditional;
    symbol->register_class = storage == T_REGISTER;
    symbol->reg = take();
    floor_register = free_register;
    local_bytes += is_variable(type) ? 8 : (int)size_of(type);
    if (local_bytes > 1 << 24) outside("large local variables");
    if (is_variable(type)) {
        if (at->kind == '=') fail("variable-sized object may not be initialized");
        variable_length(symbol, type);
        free_register = floor_register;
        return;
    }
    if (in_memory_now) {
        emit(O_LOCAL, symbol->reg, 0, 0);
        emit_word(size_of(type));
    } else {
        symbol->in_doubt = 1;
        if (at->kind != '=' || has_goto) emit(O_FORGET, symbol->reg, 1, 0);
    }
    if (accept('=')) {
        if (in_memory_now && !is_scalar(type)) local_aggregate(symbol, type);
        else if (in_memory_now) {
            Sink sink = {.reg = symbol->reg};
            initialise(&sink, type, 0, 0);
        } else {
            int braces = accept('{');
            Val v = assignment();
            if (braces) accept(','), expect('}', "expected '}'");
            assign_to(&v, type);
            load_into(&v, symbol->reg);
            if (!has_goto) symbol->in_doubt = 0;
        }
    }
    while (temporary_count) emit(O_KILL, temporaries[--temporary_count], 0, 0);
    free_register = floor_register;
}

static Val compound_literal(Type *type) {
    if (!level) outside("compound literal at file scope");
    if (type->kind == K_ARRAY && type->count < 0 && !type->variable) type = array_of(type->base, count_initial(type));
    if (!is_complete(type) || is_variable(type)) fail("compound literal of incomplete type");
    int reg = take(), kept = floor_register;
    floor_register = free_register;
    emit(O_LOCAL, reg, 0, 0);
    emit_word(size_of(type));
    emit(O_CLEAR, reg, 0, 0);
    emit_word(size_of(type));
    Sink sink = {.reg = reg};
    initialise(&sink, type, 0, 0);
    floor_register = kept;
    free_register = reg + 1;
    return in_memory(type, reg, 0);
}

/* --- globals and static locals ------------------------------------------------------------------------------ */

static void static_variable(u32 name, Type *type, int storage) {
    Symbol *symbol = find(name);
    if (symbol && symbol->level != level) symbol = 0;
    if (level) {
        if (symbol) fail("redeclaration");
        if (storage == T_EXTERN) outside("extern in a block");
    } else {
        Library *entry = library_of(name);
        if (entry && !symbol) {
            if (entry->id < 0 || !entry->id) outside("library name");
            fail("redeclared as different kind of symbol");
        }
        if (names[name].library && library[names[name].library - 1].id) outside("variable named like a library function");
    }
    if (symbol && symbol->kind != S_GLOBAL) fail("redeclared as different kind of symbol");
    if (symbol && !compatible(symbol->type, type)) fail("conflicting types");
    if (symbol && (storage == T_STATIC) != symbol->is_static) outside("static and not static");
    if (is_variable(type)) fail("variably modified at file scope");
    int initial = at->kind == '=';
    if (type->kind == K_ARRAY && type->count < 0) {
        if (!initial) outside("array of unknown length");
        at++;
        type = array_of(type->base, count_initial(type));
        at--;
    }
    if (!is_complete(type)) fail("storage size isn't known");
    if (symbol && symbol->defined && initial) fail("redefinition");
    if (!symbol) {
        symbol = declare(S_GLOBAL, name, type);
        symbol->is_static = storage == T_STATIC;
        symbol->index = new_global(level ? 0 : name, type, size_of(type), 0, is_const_element(type));
        tag_zeros(type, globals[symbol->index].start);
    }
    if (storage != T_EXTERN || initial) symbol->value = 1; /* it has storage */
    if (accept('=')) {
        symbol->defined = 1;
        Sink sink = {.is_static = 1, .start = globals[symbol->index].start};
        if (type->kind == K_ARRAY && at->kind != '{' && !is_text(type)) fail("invalid initializer");
        initialise(&sink, type, 0, 0);
        free_register = floor_register;
    }
}

/* --- functions ---------------------------------------------------------------------------------------------- */

static Symbol *declare_function(u32 name, Type *type, Specifiers *s) {
    Symbol *known = find(name);
    if (known && known->level == level && known->kind != S_FUNCTION) fail("redeclared as different kind of symbol");
    while (known && known->level) known = known->hidden;
    if (!known) {
        Library *entry = library_of(name);
        if (entry && entry->id < 0) stop(OUTSIDE, at->pos, "library name", names[name].text, names[name].len);
        if (entry && entry->id == 0) outside("library name");
        if (entry && !compatible(entry->type, type)) fail("conflicting types for library function");
    } else if (known->kind != S_FUNCTION) fail("redeclared as different kind of symbol");
    if (s->storage == T_REGISTER || s->storage == T_AUTO) fail("invalid storage class for function");
    if (s->is_inline && s->storage != T_STATIC) outside("inline function that is not static");
    if (known) {
        if (!compatible(known->type, type)) fail("conflicting types for function");
        if (s->storage == T_STATIC && !known->is_static) fail("static declaration follows non-static");
        if (type->prototype && !known->type->prototype) known->type = type;
        return known;
    }
    if (level) outside("function declared in a block");
    Symbol *symbol = declare(S_FUNCTION, name, type);
    if (function_count >= MAX_FUNCTIONS) outside("too many functions");
    symbol->index = function_count++;
    symbol->is_static = s->storage == T_STATIC;
    functions[symbol->index] = (Function){.name = name, .type = type};
    return symbol;
}
