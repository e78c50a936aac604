// The library is opened while the program runs, several times over, and never linked: so there is no “link” in the module map.
#include <liblouis/liblouis.h>

// The functions of one copy, called through their addresses with the types of the header.
static inline int louis_translate(
    void *function, const char *tables, const widechar *text, int *length, widechar *cells, int *count, formtype *forms,
    int mode) {
  return ((__typeof__(lou_translateString) *)function)(tables, text, length, cells, count, forms, 0, mode);
}

static inline int louis_back_translate(
    void *function, const char *tables, const widechar *cells, int *count, widechar *text, int *length) {
  return ((__typeof__(lou_backTranslateString) *)function)(tables, cells, count, text, length, 0, 0, 0);
}

static inline int louis_has_table(void *function, const char *tables) {
  return ((__typeof__(lou_getTable) *)function)(tables) != 0;
}

static inline void louis_be_silent(void *function) {
  ((__typeof__(lou_setLogLevel) *)function)(LOU_LOG_OFF);
}

static inline int louis_character_size(void *function) {
  return ((__typeof__(lou_charSize) *)function)();
}

static inline const char *louis_version(void *function) {
  return ((__typeof__(lou_version) *)function)();
}

static inline void louis_free(void *function) {
  ((__typeof__(lou_free) *)function)();
}
