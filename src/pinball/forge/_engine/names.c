/* What the standard headers declare: functions that the machine knows, constants, types, and names that are C
   but outside the subset. */

enum Library {
    L_PRINTF = 1, L_PUTS, L_PUTCHAR, L_SCANF, L_GETCHAR, L_MALLOC, L_CALLOC, L_REALLOC, L_FREE, L_ABS, L_LABS, L_EXIT,
    L_ABORT, L_RAND, L_SRAND, L_QSORT, L_ATOI, L_MEMCPY, L_MEMMOVE, L_MEMSET, L_MEMCMP, L_STRLEN, L_STRCPY, L_STRNCPY,
    L_STRCMP, L_STRNCMP, L_STRCAT, L_STRCHR, L_ISALPHA, L_ISDIGIT, L_ISALNUM, L_ISSPACE, L_ISUPPER, L_ISLOWER,
    L_TOUPPER, L_TOLOWER, L_SQRT, L_FLOOR, L_CEIL, L_FABS, L_POW, L_LOG, L_LOG2, L_FMOD, L_FMIN, L_FMAX, L_ASSERT,
    L_BSEARCH, L_CLOCK, L_TIME, L_FPRINTF, L_FPUTS, L_FPUTC, L_FFLUSH
};

/* Files are constants that point nowhere; what goes to any but FILE_BASE + 1 is dropped. */
#define FILE_BASE 0x7fdfff0100000000

typedef struct {
    const char *name;
    int header;
    int id;           /* > 0 a function, 0 a constant or type, < 0 outside the subset */
    const char *text; /* prototype; or the type's or constant's spelling */
    Type *type;
    i64 value;
} Library;

static Library library[] = {
    {"printf", H_STDIO, L_PRINTF, "int printf(const char *, ...);", 0, 0},
    {"FILE", H_STDIO, 0, "struct pinball_file", 0, 0},
    {"stdin", H_STDIO, 0, "=struct pinball_file *", 0, FILE_BASE},
    {"stdout", H_STDIO, 0, "=struct pinball_file *", 0, FILE_BASE + 1},
    {"stderr", H_STDIO, 0, "=struct pinball_file *", 0, FILE_BASE + 2},
    {"fprintf", H_STDIO, L_FPRINTF, "int fprintf(struct pinball_file *, const char *, ...);", 0, 0},
    {"fputs", H_STDIO, L_FPUTS, "int fputs(const char *, struct pinball_file *);", 0, 0},
    {"fputc", H_STDIO, L_FPUTC, "int fputc(int, struct pinball_file *);", 0, 0},
    {"putc", H_STDIO, L_FPUTC, "int putc(int, struct pinball_file *);", 0, 0},
    {"fflush", H_STDIO, L_FFLUSH, "int fflush(struct pinball_file *);", 0, 0},
    {"puts", H_STDIO, L_PUTS, "int puts(const char *);", 0, 0},
    {"putchar", H_STDIO, L_PUTCHAR, "int putchar(int);", 0, 0},
    {"scanf", H_STDIO, L_SCANF, "int scanf(const char *, ...);", 0, 0},
    {"getchar", H_STDIO, L_GETCHAR, "int getchar(void);", 0, 0},
    {"malloc", H_STDLIB, L_MALLOC, "void *malloc(unsigned long);", 0, 0},
    {"calloc", H_STDLIB, L_CALLOC, "void *calloc(unsigned long, unsigned long);", 0, 0},
    {"realloc", H_STDLIB, L_REALLOC, "void *realloc(void *, unsigned long);", 0, 0},
    {"free", H_STDLIB, L_FREE, "void free(void *);", 0, 0},
    {"abs", H_STDLIB, L_ABS, "int abs(int);", 0, 0},
    {"labs", H_STDLIB, L_LABS, "long labs(long);", 0, 0},
    {"exit", H_STDLIB, L_EXIT, "void exit(int);", 0, 0},
    {"abort", H_STDLIB, L_ABORT, "void abort(void);", 0, 0},
    {"rand", H_STDLIB, L_RAND, "int rand(void);", 0, 0},
    {"srand", H_STDLIB, L_SRAND, "void srand(unsigned);", 0, 0},
    {"qsort", H_STDLIB, L_QSORT,
     "void qsort(void *, unsigned long, unsigned long, int (*)(const void *, const void *));", 0, 0},
    {"bsearch", H_STDLIB, L_BSEARCH, "void *bsearch(const void *, const void *, unsigned long, unsigned long, "
     "int (*)(const void *, const void *));", 0, 0},
    {"atoi", H_STDLIB, L_ATOI, "int atoi(const char *);", 0, 0},
    {"memcpy", H_STRING, L_MEMCPY, "void *memcpy(void *, const void *, unsigned long);", 0, 0},
    {"memmove", H_STRING, L_MEMMOVE, "void *memmove(void *, const void *, unsigned long);", 0, 0},
    {"memset", H_STRING, L_MEMSET, "void *memset(void *, int, unsigned long);", 0, 0},
    {"memcmp", H_STRING, L_MEMCMP, "int memcmp(const void *, const void *, unsigned long);", 0, 0},
    {"strlen", H_STRING, L_STRLEN, "unsigned long strlen(const char *);", 0, 0},
    {"strcpy", H_STRING, L_STRCPY, "char *strcpy(char *, const char *);", 0, 0},
    {"strncpy", H_STRING, L_STRNCPY, "char *strncpy(char *, const char *, unsigned long);", 0, 0},
    {"strcmp", H_STRING, L_STRCMP, "int strcmp(const char *, const char *);", 0, 0},
    {"strncmp", H_STRING, L_STRNCMP, "int strncmp(const char *, const char *, unsigned long);", 0, 0},
    {"strcat", H_STRING, L_STRCAT, "char *strcat(char *, const char *);", 0, 0},
    {"strchr", H_STRING, L_STRCHR, "char *strchr(const char *, int);", 0, 0},
    {"isalpha", H_CTYPE, L_ISALPHA, "int isalpha(int);", 0, 0},
    {"isdigit", H_CTYPE, L_ISDIGIT, "int isdigit(int);", 0, 0},
    {"isalnum", H_CTYPE, L_ISALNUM, "int isalnum(int);", 0, 0},
    {"isspace", H_CTYPE, L_ISSPACE, "int isspace(int);", 0, 0},
    {"isupper", H_CTYPE, L_ISUPPER, "int isupper(int);", 0, 0},
    {"islower", H_CTYPE, L_ISLOWER, "int islower(int);", 0, 0},
    {"toupper", H_CTYPE, L_TOUPPER, "int toupper(int);", 0, 0},
    {"tolower", H_CTYPE, L_TOLOWER, "int tolower(int);", 0, 0},
    {"sqrt", H_MATH, L_SQRT, "double sqrt(double);", 0, 0},
    {"floor", H_MATH, L_FLOOR, "double floor(double);", 0, 0},
    {"ceil", H_MATH, L_CEIL, "double ceil(double);", 0, 0},
    {"fabs", H_MATH, L_FABS, "double fabs(double);", 0, 0},
    {"pow", H_MATH, L_POW, "double pow(double, double);", 0, 0},
    {"log", H_MATH, L_LOG, "double log(double);", 0, 0},
    {"log2", H_MATH, L_LOG2, "double log2(double);", 0, 0},
    {"fmod", H_MATH, L_FMOD, "double fmod(double, double);", 0, 0},
    {"fmin", H_MATH, L_FMIN, "double fmin(double, double);", 0, 0},
    {"fmax", H_MATH, L_FMAX, "double fmax(double, double);", 0, 0},
    {"assert", H_ASSERT, L_ASSERT, "void assert(int);", 0, 0},
    {"clock", H_TIME, L_CLOCK, "long clock(void);", 0, 0},
    {"time", H_TIME, L_TIME, "long time(long *);", 0, 0},
#define IN_DEF (H_STDIO | H_STDLIB | H_STRING | H_STDDEF)
    {"NULL", IN_DEF | H_TIME, 0, 0, 0, 0},
    {"size_t", IN_DEF | H_TIME, 0, "unsigned long", 0, 0},
    {"ptrdiff_t", H_STDDEF, 0, "long", 0, 0},
    {"bool", H_STDBOOL, 0, "_Bool", 0, 0},
    {"int8_t", H_STDINT, 0, "signed char", 0, 0}, {"uint8_t", H_STDINT, 0, "unsigned char", 0, 0},
    {"int16_t", H_STDINT, 0, "short", 0, 0}, {"uint16_t", H_STDINT, 0, "unsigned short", 0, 0},
    {"int32_t", H_STDINT, 0, "int", 0, 0}, {"uint32_t", H_STDINT, 0, "unsigned", 0, 0},
    {"int64_t", H_STDINT, 0, "long", 0, 0}, {"uint64_t", H_STDINT, 0, "unsigned long", 0, 0},
    {"intmax_t", H_STDINT, 0, "long", 0, 0}, {"uintmax_t", H_STDINT, 0, "unsigned long", 0, 0},
    {"clock_t", H_TIME, 0, "long", 0, 0}, {"time_t", H_TIME, 0, "long", 0, 0},
#define CONSTANT(n, h, t) {#n, h, 0, "=" t, 0, (i64)n}
    CONSTANT(INT_MAX, H_LIMITS, "int"), CONSTANT(INT_MIN, H_LIMITS, "int"), CONSTANT(UINT_MAX, H_LIMITS, "unsigned"),
    CONSTANT(LONG_MAX, H_LIMITS, "long"), CONSTANT(LONG_MIN, H_LIMITS, "long"),
    CONSTANT(ULONG_MAX, H_LIMITS, "unsigned long"), CONSTANT(LLONG_MAX, H_LIMITS, "long long"),
    CONSTANT(LLONG_MIN, H_LIMITS, "long long"), CONSTANT(ULLONG_MAX, H_LIMITS, "unsigned long long"),
    CONSTANT(SHRT_MAX, H_LIMITS, "int"), CONSTANT(SHRT_MIN, H_LIMITS, "int"), CONSTANT(USHRT_MAX, H_LIMITS, "int"),
    CONSTANT(CHAR_MAX, H_LIMITS, "int"), CONSTANT(CHAR_MIN, H_LIMITS, "int"), CONSTANT(UCHAR_MAX, H_LIMITS, "int"),
    CONSTANT(SCHAR_MAX, H_LIMITS, "int"), CONSTANT(SCHAR_MIN, H_LIMITS, "int"), CONSTANT(CHAR_BIT, H_LIMITS, "int"),
    CONSTANT(INT8_MAX, H_STDINT, "int"), CONSTANT(INT8_MIN, H_STDINT, "int"), CONSTANT(UINT8_MAX, H_STDINT, "int"),
    CONSTANT(INT16_MAX, H_STDINT, "int"), CONSTANT(INT16_MIN, H_STDINT, "int"), CONSTANT(UINT16_MAX, H_STDINT, "int"),
    CONSTANT(INT32_MAX, H_STDINT, "int"), CONSTANT(INT32_MIN, H_STDINT, "int"),
    CONSTANT(UINT32_MAX, H_STDINT, "unsigned"), CONSTANT(INT64_MAX, H_STDINT, "long"),
    CONSTANT(INT64_MIN, H_STDINT, "long"), CONSTANT(UINT64_MAX, H_STDINT, "unsigned long"),
    CONSTANT(SIZE_MAX, H_STDINT, "unsigned long"), CONSTANT(EOF, H_STDIO, "int"),
    CONSTANT(EXIT_SUCCESS, H_STDLIB, "int"), CONSTANT(EXIT_FAILURE, H_STDLIB, "int"),
    CONSTANT(RAND_MAX, H_STDLIB, "int"),
    {"true", H_STDBOOL, 0, "=int", 0, 1}, {"false", H_STDBOOL, 0, "=int", 0, 0},
    {"EDOM", H_ERRNO, 0, "=int", 0, 33}, {"ERANGE", H_ERRNO, 0, "=int", 0, 34},
#define OUT(n, h) {#n, h, -1, 0, 0, 0}
    OUT(errno, H_ERRNO), OUT(EINVAL, H_ERRNO), OUT(ENOMEM, H_ERRNO), 
    OUT(sprintf, H_STDIO), OUT(snprintf, H_STDIO),
    OUT(sscanf, H_STDIO), OUT(fscanf, H_STDIO), OUT(fgets, H_STDIO), 
    OUT(getc, H_STDIO), OUT(fgetc, H_STDIO), OUT(fopen, H_STDIO),
    OUT(fclose, H_STDIO), OUT(fread, H_STDIO), OUT(fwrite, H_STDIO), OUT(remove, H_STDIO), OUT(rename, H_STDIO),
    OUT(perror, H_STDIO), OUT(ungetc, H_STDIO), OUT(rewind, H_STDIO), OUT(fseek, H_STDIO), OUT(ftell, H_STDIO),
    OUT(feof, H_STDIO), OUT(ferror, H_STDIO), OUT(vprintf, H_STDIO), OUT(tmpfile, H_STDIO), OUT(BUFSIZ, H_STDIO),
    OUT(div, H_STDLIB), OUT(ldiv, H_STDLIB), OUT(lldiv, H_STDLIB), OUT(llabs, H_STDLIB), OUT(atol, H_STDLIB),
    OUT(atoll, H_STDLIB), OUT(atof, H_STDLIB), OUT(strtol, H_STDLIB), OUT(strtoll, H_STDLIB), OUT(strtoul, H_STDLIB),
    OUT(strtod, H_STDLIB), OUT(system, H_STDLIB), OUT(getenv, H_STDLIB), OUT(atexit, H_STDLIB), OUT(_Exit, H_STDLIB),
    OUT(quick_exit, H_STDLIB), OUT(aligned_alloc, H_STDLIB), OUT(div_t, H_STDLIB), OUT(wchar_t, H_STDLIB | H_STDDEF),
    OUT(strncat, H_STRING), OUT(strrchr, H_STRING), OUT(strstr, H_STRING), OUT(strtok, H_STRING),
    OUT(strspn, H_STRING), OUT(strcspn, H_STRING), OUT(strpbrk, H_STRING), OUT(memchr, H_STRING),
    OUT(strerror, H_STRING), OUT(strcoll, H_STRING), OUT(strxfrm, H_STRING), OUT(offsetof, H_STDDEF),
    OUT(isxdigit, H_CTYPE), OUT(ispunct, H_CTYPE), OUT(isprint, H_CTYPE), OUT(isblank, H_CTYPE), OUT(isgraph, H_CTYPE),
    OUT(iscntrl, H_CTYPE), OUT(sin, H_MATH), OUT(cos, H_MATH), OUT(tan, H_MATH), OUT(exp, H_MATH), OUT(log10, H_MATH),
    OUT(round, H_MATH), OUT(trunc, H_MATH), OUT(hypot, H_MATH), OUT(cbrt, H_MATH), OUT(atan, H_MATH),
    OUT(atan2, H_MATH), OUT(sqrtf, H_MATH), OUT(fabsf, H_MATH), OUT(floorf, H_MATH), OUT(powf, H_MATH),
    OUT(lround, H_MATH), OUT(exp2, H_MATH), OUT(ldexp, H_MATH), OUT(frexp, H_MATH), OUT(modf, H_MATH),
    OUT(remainder, H_MATH), OUT(rint, H_MATH), OUT(INFINITY, H_MATH), OUT(NAN, H_MATH), OUT(HUGE_VAL, H_MATH),
    OUT(isnan, H_MATH), OUT(isinf, H_MATH),
    OUT(nan, H_MATH), OUT(fma, H_MATH), OUT(fdim, H_MATH), OUT(signbit, H_MATH), OUT(logb, H_MATH),
    OUT(erf, H_MATH), OUT(difftime, H_TIME), OUT(mktime, H_TIME), OUT(CLOCKS_PER_SEC, H_TIME), OUT(localtime, H_TIME),
    OUT(DBL_MAX, H_FLOAT), OUT(DBL_MIN, H_FLOAT), OUT(FLT_MAX, H_FLOAT), OUT(DBL_EPSILON, H_FLOAT),
    OUT(intptr_t, H_STDINT), OUT(uintptr_t, H_STDINT), OUT(int_fast32_t, H_STDINT), OUT(PRId64, H_STDINT),
    OUT(PRIu64, H_STDINT), OUT(uint_fast32_t, H_STDINT), OUT(int_least32_t, H_STDINT), OUT(INTPTR_MAX, H_STDINT),
    OUT(INTMAX_MAX, H_STDINT), OUT(PTRDIFF_MAX, H_STDINT),
    {0, 0, 0, 0, 0, 0}};

/* The entry for a name that a header in use declares and the program does not, or none. */
static Library *library_of(u32 name) {
    if (!names[name].library) return 0;
    Library *entry = &library[names[name].library - 1];
    return entry->header & included ? entry : 0;
}

/* Names the library even without its header: a function of the program may have one of them. */
static int links_to_library(u32 name) { return names[name].library && library[names[name].library - 1].id; }
