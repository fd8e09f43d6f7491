/* Types: making, comparing, laying out; what may be assigned to what. */

static Type basic[K_STRUCT + 1]; /* indexed by kind; of the last ones only the size counts */
static Type *const t_void = &basic[K_VOID], *const t_bool = &basic[K_BOOL], *const t_char = &basic[K_CHAR],
            *const t_int = &basic[K_INT], *const t_uint = &basic[K_UINT], *const t_long = &basic[K_LONG],
            *const t_ulong = &basic[K_ULONG], *const t_float = &basic[K_FLOAT], *const t_double = &basic[K_DOUBLE];
static Type *t_void_pointer;

static void fill_basic(void) {
    static const u8 sizes[] = {0, 1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 4, 8};
    for (int k = 0; k < K_ENUM; k++) {
        basic[k] = (Type){.kind = k, .size = sizes[k], .align = sizes[k] ? sizes[k] : 1, .complete = k != K_VOID};
        basic[k].plain = &basic[k];
    }
    basic[K_PTR].size = 8;
}

static Type *new_type(int kind) {
    Type *type = fresh(sizeof *type);
    type->kind = kind;
    return type->plain = type;
}

static Type *pointer_to(Type *base) {
    if (base->pointer) return base->pointer;
    Type *type = new_type(K_PTR);
    type->base = base;
    type->size = type->align = 8;
    type->complete = 1;
    return base->pointer = type;
}

static i64 size_of(const Type *type) {
    if (type->kind == K_ARRAY) return type->count * size_of(type->base);
    return type->plain->size;
}
static u32 align_of(const Type *type) { return type->kind == K_ARRAY ? align_of(type->base) : type->plain->align; }

static int is_complete(const Type *type) {
    if (type->kind == K_ARRAY) return type->variable || (type->count >= 0 && is_complete(type->base));
    return type->plain->complete;
}

static Type *array_of(Type *base, i64 count) {
    Type *type = new_type(K_ARRAY);
    type->base = base;
    type->count = count;
    return type;
}

/* Return the type with const; of an array, the array of const elements. */
static Type *constant(Type *type) {
    if (type->constant) return type;
    if (type->made_const) return type->made_const;
    Type *made = fresh(sizeof *made);
    *made = *type;
    made->pointer = 0;
    if (type->kind == K_ARRAY) made->plain = made, made->base = constant(type->base);
    else made->constant = 1;
    return type->made_const = made;
}

static int is_integer(const Type *t) { return (t->kind >= K_BOOL && t->kind <= K_ULLONG) || t->kind == K_ENUM; }
static int is_real(const Type *t) { return t->kind == K_FLOAT || t->kind == K_DOUBLE; }
static int is_arithmetic(const Type *t) { return is_integer(t) || is_real(t); }
static int is_scalar(const Type *t) { return is_arithmetic(t) || t->kind == K_PTR; }
static int is_record(const Type *t) { return t->kind == K_STRUCT; }
static int is_variable(const Type *t) { return t->kind == K_ARRAY && (t->variable || is_variable(t->base)); }

/* The integer kind behind an enum; every other kind is itself. */
static int kind_of(const Type *t) { return t->kind == K_ENUM ? t->plain->base->kind : t->kind; }
static int is_unsigned(const Type *t) {
    int k = kind_of(t);
    return k == K_BOOL || k == K_UCHAR || k == K_USHORT || k == K_UINT || k == K_ULONG || k == K_ULLONG || k == K_PTR;
}
static int width_of(const Type *t) { return (int)basic[kind_of(t)].size; }

static Type *promoted(Type *t) {
    int kind = kind_of(t);
    if (kind < K_INT) return t_int;
    return kind <= K_DOUBLE ? &basic[kind] : t->plain;
}

static Type *usual(Type *a, Type *b) {
    if (a->kind == K_DOUBLE || b->kind == K_DOUBLE) return t_double;
    if (a->kind == K_FLOAT || b->kind == K_FLOAT) return t_float;
    int x = promoted(a)->kind, y = promoted(b)->kind;
    if (x == y) return &basic[x];
    int high = x > y ? x : y, low = x > y ? y : x;
    /* Kinds are ordered by rank, the unsigned one behind its signed one. */
    int high_unsigned = !(high & 1) == !(K_UINT & 1), low_unsigned = !(low & 1) == !(K_UINT & 1);
    if (high_unsigned || !low_unsigned) return &basic[high];
    if (basic[high].size > basic[low].size) return &basic[high];
    return &basic[high + 1];
}

static int compatible(const Type *a, const Type *b);

static int same_parameters(const Type *a, const Type *b) {
    if (!a->prototype || !b->prototype) return 1;
    if (a->count != b->count || a->variadic != b->variadic) return 0;
    for (i64 k = 0; k < a->count; k++)
        if (!compatible(a->parameters[k]->plain, b->parameters[k]->plain)) return 0;
    return 1;
}

/* Are two types compatible, qualifiers included? */
static int compatible(const Type *a, const Type *b) {
    if (a == b) return 1;
    if (a->constant != b->constant) return 0;
    if (a->kind == K_ENUM && b->kind != K_ENUM) return b->kind == kind_of(a);
    if (b->kind == K_ENUM && a->kind != K_ENUM) return a->kind == kind_of(b);
    if (a->kind != b->kind) return 0;
    switch (a->kind) {
    case K_PTR: return compatible(a->base, b->base);
    case K_ARRAY:
        if (!compatible(a->base, b->base)) return 0;
        return a->count < 0 || b->count < 0 || a->variable || b->variable || a->count == b->count;
    case K_FUNC: return compatible(a->base, b->base) && same_parameters(a, b);
    case K_STRUCT: case K_ENUM: return a->plain == b->plain;
    default: return 1;
    }
}

/* Unqualified behind a pointer, where const may be added. */
static int same_but_const(const Type *a, const Type *b) {
    if (a->kind == K_ARRAY && b->kind == K_ARRAY) return compatible(a, b);
    return compatible(a->plain, b->plain);
}

static int is_const_inside(const Type *type) {
    if (type->kind == K_ARRAY) return is_const_inside(type->base);
    if (type->constant) return 1;
    if (type->kind == K_STRUCT)
        for (i64 k = 0; k < type->plain->count; k++)
            if (is_const_inside(type->plain->fields[k].type)) return 1;
    return 0;
}

static int is_const_element(const Type *type) {
    return type->kind == K_ARRAY ? is_const_element(type->base) : type->constant;
}

/* Lay out a struct or union whose fields' types are known. */
static void lay_out(Type *type) {
    i64 at = 0, largest = 0;
    type->align = 1;
    for (i64 k = 0; k < type->count; k++) {
        Type *field = type->fields[k].type;
        u32 align = align_of(field);
        i64 size = field->kind == K_ARRAY && field->count < 0 ? 0 : size_of(field);
        if (type->is_union) at = 0;
        at = (at + align - 1) / align * align;
        type->fields[k].offset = at;
        at += size;
        if (at > largest) largest = at;
        if (align > type->align) type->align = align;
    }
    type->size = (largest + type->align - 1) / type->align * type->align;
    type->complete = 1;
    if (type->size > 1 << 24) outside_at(0, "large struct");
}

static const Field *find_field(const Type *type, u32 name) {
    type = type->plain;
    for (i64 k = 0; k < type->count; k++)
        if (type->fields[k].name == name) return &type->fields[k];
    return 0;
}

/* --- scopes ------------------------------------------------------------------------------------------------ */

static Symbol *declared; /* the newest symbol of all open scopes */
static int level;        /* 0 is the file */

static Symbol *find(u32 name) { return names[name].symbol; }

static Symbol *declare(int kind, u32 name, Type *type) {
    Symbol *symbol = fresh(sizeof *symbol);
    Name *n = &names[name];
    *symbol = (Symbol){.kind = kind, .name = name, .type = type, .level = level, .next = declared};
    Symbol **place = kind == S_TAG ? &n->tag : kind == S_LABEL ? &n->label : &n->symbol;
    symbol->hidden = *place;
    *place = symbol;
    return declared = symbol;
}

static Symbol *open_scope(void) {
    level++;
    return declared;
}

static void close_scope(Symbol *mark) {
    for (; declared != mark; declared = declared->next) {
        Name *n = &names[declared->name];
        if (declared->kind == S_TAG) n->tag = declared->hidden;
        else if (declared->kind == S_LABEL) n->label = declared->hidden;
        else n->symbol = declared->hidden;
    }
    level--;
}
