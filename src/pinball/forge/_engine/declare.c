/* Declaration specifiers, declarators, records and enumerations. */

typedef struct { Type *type; int storage, is_inline, has_type; } Specifiers;

static int learning;      /* the library's own prototypes are read */
static int in_parameters; /* lengths of arrays there are computed when the function begins */
static Type *declarator(Type *base, u32 *name, int parameter);
static Specifiers specifiers(void);

static int starts_type(const Token *token) {
    switch (token->kind) {
    case T_VOID: case T_CHAR: case T_SHORT: case T_INTEGER: case T_LONG: case T_FLOATING: case T_DOUBLE: case T_SIGNED:
    case T_UNSIGNED: case T_BOOL: case T_STRUCT: case T_UNION: case T_ENUM: case T_CONST: case T_VOLATILE:
    case T_RESTRICT: return 1;
    case T_STRANGE: return 1;
    case T_NAME: {
        Symbol *symbol = find(token->name);
        if (symbol) return symbol->kind == S_TYPEDEF;
        Library *entry = library_of(token->name);
        return entry && !entry->id && entry->text && entry->text[0] != '=';
    }
    default: return 0;
    }
}
static int starts_declaration(const Token *token) {
    switch (token->kind) {
    case T_TYPEDEF: case T_EXTERN: case T_STATIC: case T_AUTO: case T_REGISTER: case T_INLINE: return 1;
    default: return starts_type(token);
    }
}

static void read_fields(Type *type) {
    Field local[128];
    int count = 0;
    while (at->kind != '}') {
        if (at->kind == ';') fail("extra semicolon in struct");
        if (at->kind == T_EOF) fail("unterminated struct");
        Specifiers s = specifiers();
        if (s.storage) fail("storage class in a field");
        if (at->kind == ';') {
            if (is_record(s.type) && !s.type->plain->tag) outside("anonymous member");
            fail("declaration does not declare anything");
        }
        do {
            u32 name = 0;
            if (at->kind == ':') outside("bit-field");
            Type *field = declarator(s.type, &name, 0);
            if (at->kind == ':') outside("bit-field");
            if (!name) fail("expected a field name");
            if (field->kind == K_FUNC) fail("field declared as a function");
            if (is_variable(field)) fail("field of variable size");
            int flexible = field->kind == K_ARRAY && field->count < 0;
            if (flexible && at[0].kind == ';' && at[1].kind != '}') fail("flexible array member not at end of struct");
            if (flexible && !count) fail("flexible array member in a struct with no named members");
            if (!flexible && !is_complete(field)) fail("field has incomplete type");
            for (int k = 0; k < count; k++)
                if (local[k].name == name) fail("duplicate member");
            if (count == 128) outside("many fields");
            local[count++] = (Field){.name = name, .type = field};
        } while (accept(','));
        expect(';', "expected ';' at end of field");
    }
    at++;
    if (!count) fail("struct has no members");
    type->fields = fresh(count * sizeof(Field));
    memcpy(type->fields, local, count * sizeof(Field));
    type->count = count;
    lay_out(type);
}

static Type *record_specifier(void) {
    int is_union = at->kind == T_UNION;
    if (is_union) outside("union");
    at++;
    u32 tag = 0;
    if (at->kind == T_NAME) tag = (at++)->name;
    int body = at->kind == '{';
    if (!tag && !body) fail("expected a tag or '{'");
    Symbol *known = tag ? names[tag].tag : 0;
    int own = known && known->level == level;
    if (known && known->type->kind != K_STRUCT && (own || !body)) fail("defined as wrong kind of tag");
    Type *type;
    if (known && (own || (!body && at->kind != ';'))) type = known->type;
    else {
        type = new_type(K_STRUCT);
        type->tag = tag;
        if (tag) declare(S_TAG, tag, type);
    }
    if (body) {
        if (type->complete) fail("redefinition of struct");
        at++;
        read_fields(type);
    }
    return type;
}

static Type *enum_specifier(void) {
    at++;
    u32 tag = 0;
    if (at->kind == T_NAME) tag = (at++)->name;
    Symbol *known = tag ? names[tag].tag : 0;
    if (at->kind != '{') {
        if (!tag) fail("expected a tag or '{'");
        if (!known) fail("enum used before it is defined");
        if (known->type->kind != K_ENUM) fail("defined as wrong kind of tag");
        return known->type;
    }
    if (known && known->level == level) fail("redefinition of enum");
    Type *type = new_type(K_ENUM);
    type->tag = tag;
    type->size = type->align = 4;
    type->complete = 1;
    type->base = t_uint;
    if (tag) declare(S_TAG, tag, type);
    at++;
    i64 next = 0;
    do {
        if (at->kind == '}' && at[-1].kind == ',') break;
        if (at->kind != T_NAME) fail("expected identifier in enum");
        u32 name = (at++)->name;
        if (find(name) && find(name)->level == level) fail("redeclaration of enumerator");
        if (accept('=')) {
            Val v = conditional_expression();
            if (v.kind != V_CONST || !v.ice || !is_integer(v.type)) fail("enumerator value is not an integer constant");
            next = v.imm;
        }
        if (next > INT32_MAX || next < INT32_MIN) fail("enumerator value is not an int");
        if (next < 0) type->base = t_int;
        declare(S_CONSTANT, name, t_int)->value = next++;
    } while (accept(','));
    expect('}', "expected '}' behind the enumerators");
    return type;
}

static Type *combine_words(int *words) {
    enum { CHAR, SHORT, INT, LONG, FLOAT, DOUBLE, SIGNED, UNSIGNED, BOOL, VOID };
    int total = 0;
    for (int k = 0; k < 10; k++) total += words[k];
    for (int k = 0; k < 10; k++)
        if (words[k] > (k == LONG ? 2 : 1)) fail("duplicate type specifier");
    if (words[SIGNED] && words[UNSIGNED]) fail("both signed and unsigned");
    int sign = words[UNSIGNED];
    if (words[VOID] || words[BOOL] || words[FLOAT] || words[DOUBLE]) {
        if (words[DOUBLE] && words[LONG] == 1 && total == 2) outside("long double");
        if (total > 1) fail("two types in one declaration");
        return words[VOID] ? t_void : words[BOOL] ? t_bool : words[FLOAT] ? t_float : t_double;
    }
    if (words[CHAR]) {
        if (words[SHORT] || words[INT] || words[LONG]) fail("two types in one declaration");
        return &basic[sign ? K_UCHAR : words[SIGNED] ? K_SCHAR : K_CHAR];
    }
    if (words[SHORT] && words[LONG]) fail("both long and short");
    if (words[SHORT]) return &basic[K_SHORT + sign];
    return &basic[(words[LONG] == 2 ? K_LLONG : words[LONG] ? K_LONG : K_INT) + sign];
}

static Specifiers specifiers(void) {
    Specifiers s = {0};
    int words[10] = {0}, plain = 0, is_const = 0;
    for (;; at++) {
        int kind = at->kind, word = -1;
        switch (kind) {
        case T_CONST: is_const = 1; continue;
        case T_VOLATILE: outside("volatile");
        case T_RESTRICT: fail("invalid use of restrict");
        case T_INLINE: s.is_inline = 1; continue;
        case T_TYPEDEF: case T_EXTERN: case T_STATIC: case T_AUTO: case T_REGISTER:
            if (s.storage) fail("multiple storage classes");
            s.storage = kind;
            continue;
        case T_CHAR: word = 0; break;
        case T_SHORT: word = 1; break;
        case T_INTEGER: word = 2; break;
        case T_LONG: word = 3; break;
        case T_FLOATING: word = 4; break;
        case T_DOUBLE: word = 5; break;
        case T_SIGNED: word = 6; break;
        case T_UNSIGNED: word = 7; break;
        case T_BOOL: word = 8; break;
        case T_VOID: word = 9; break;
        case T_STRANGE: outside("construct");
        }
        if (word >= 0) {
            if (s.type) fail("two types in one declaration");
            words[word]++, plain++;
            continue;
        }
        if (kind == T_STRUCT || kind == T_UNION || kind == T_ENUM) {
            if (s.type || plain) fail("two types in one declaration");
            s.type = kind == T_ENUM ? enum_specifier() : record_specifier();
            at--;
            continue;
        }
        if (kind == T_NAME && !s.type && !plain && starts_type(at)) {
            Symbol *symbol = find(at->name);
            s.type = symbol ? symbol->type : library[names[at->name].library - 1].type;
            continue;
        }
        break;
    }
    if (!s.type) {
        if (!plain) fail(at->kind == T_NAME && at[1].kind == T_NAME ? "unknown type name" : "type defaults to int");
        s.type = combine_words(words);
    }
    if (is_const) s.type = constant(s.type);
    return s;
}

/* --- declarators ------------------------------------------------------------------------------------------- */

static void skip_group(int open, int close) {
    int depth = 1;
    for (; depth; at++) {
        if (at->kind == T_EOF) fail("unbalanced brackets");
        if (at->kind == open) depth++;
        if (at->kind == close) depth--;
    }
}

static Type *adjusted(Type *type) {
    if (type->kind == K_ARRAY) return pointer_to(type->base);
    if (type->kind == K_FUNC) return pointer_to(type);
    return type;
}

static Type *function_suffix(Type *result) {
    Type *type = new_type(K_FUNC);
    if (result->kind == K_FUNC) fail("function returning a function");
    if (result->kind == K_ARRAY) fail("function returning an array");
    type->base = result->plain;
    if (accept(')')) return type;
    type->prototype = 1;
    if (at->kind == T_VOID && at[1].kind == ')') {
        at += 2;
        return type;
    }
    if (at->kind == T_NAME && !starts_type(at)) fail("expected a parameter declaration");
    Symbol *scope = open_scope();
    in_parameters++;
    Field list[32];
    int count = 0;
    do {
        if (at->kind == T_ELLIPSIS) {
            if (!count) fail("parameter before ... required");
            if (!learning) outside("variadic function");
            type->variadic = 1;
            at++;
            break;
        }
        if (!starts_declaration(at)) fail("expected a parameter declaration");
        Specifiers s = specifiers();
        if (s.storage && s.storage != T_REGISTER) fail("storage class in a parameter");
        u32 name = 0;
        Type *parameter = adjusted(declarator(s.type, &name, 1));
        if (parameter->kind == K_VOID) fail("parameter has incomplete type");
        if (name && find(name) && find(name)->level == level) fail("redefinition of parameter");
        if (name) {
            Symbol *symbol = declare(S_REGISTER, name, parameter);
            symbol->reg = 0;
        }
        if (count == 30) outside("many parameters");
        list[count++] = (Field){.name = name, .type = parameter};
    } while (accept(','));
    expect(')', "expected ')' behind the parameters");
    close_scope(scope);
    in_parameters--;
    type->fields = fresh(count * sizeof(Field));
    type->parameters = fresh(count * sizeof(Type *));
    memcpy(type->fields, list, count * sizeof(Field));
    for (int k = 0; k < count; k++) type->parameters[k] = list[k].type;
    type->count = count;
    return type;
}

/* The length between the brackets: a constant, or code that leaves it in a register. */
static Type *array_suffix(Type *(*rest)(Type *, int), Type *base, int parameter) {
    i64 count = -1;
    int variable = 0, reg = 0;
    while (parameter && (at->kind == T_CONST || at->kind == T_STATIC || at->kind == T_RESTRICT || at->kind == T_VOLATILE))
        outside("qualifier in an array parameter");
    const Token *start = at;
    if (at->kind == '*' && at[1].kind == ']') outside("unspecified array length");
    if (at->kind != ']') {
        Mark mark = mark_code();
        Val v = assignment();
        decay(&v);
        if (!is_integer(v.type)) fail("size of array has non-integer type");
        if (v.kind == V_CONST && v.ice) {
            count = v.imm;
            forget_code(mark);
            if (count <= 0) fail(count ? "size of array is negative" : "zero-size array");
            if (count > 1 << 24) outside("large array");
        } else {
            if (!level) fail("variably modified array at file scope");
            variable = 1;
            if (in_parameters) forget_code(mark), count = start - tokens;
            else {
                load_into(&v, reg = mark.free_register);
                floor_register = free_register = reg + 1;
                if (free_register > most_registers) most_registers = free_register;
            }
        }
    }
    expect(']', "expected ']'");
    Type *element = rest(base, parameter);
    if (element->kind == K_FUNC) fail("array of functions");
    if (element->kind == K_VOID) fail("array of voids");
    if (!is_complete(element)) fail("array has incomplete element type");
    Type *type = array_of(element, variable ? 0 : count);
    if (variable) type->variable = 1, type->length = reg, type->size = count;
    return type;
}

static Type *suffixes(Type *base, int parameter) {
    if (accept('[')) return array_suffix(suffixes, base, parameter);
    if (accept('(')) return function_suffix(base);
    return base;
}

static Type *declarator(Type *base, u32 *name, int parameter) {
    if (++nesting > 400) outside("deep nesting");
    while (accept('*')) {
        base = pointer_to(base);
        for (;; at++) {
            if (at->kind == T_CONST) base = constant(base);
            else if (at->kind == T_RESTRICT) {
                if (base->base->kind == K_FUNC) fail("invalid use of restrict");
            } else if (at->kind == T_VOLATILE) outside("volatile");
            else break;
        }
    }
    nesting--;
    if (at->kind == '(' && at[1].kind != ')' && !starts_declaration(at + 1)) {
        Token *inner = ++at;
        skip_group('(', ')');
        Type *type = suffixes(base, parameter);
        Token *end = at;
        at = inner;
        type = declarator(type, name, 0);
        expect(')', "expected ')' in a declarator");
        at = end;
        return type;
    }
    if (at->kind == T_NAME && name) *name = (at++)->name;
    return suffixes(base, parameter);
}

static Type *type_name(void) {
    Specifiers s = specifiers();
    if (s.storage || s.is_inline) fail("storage class in a type name");
    u32 name = 0;
    Type *type = declarator(s.type, &name, 0);
    if (name) fail("expected ')' before a name");
    return type;
}
