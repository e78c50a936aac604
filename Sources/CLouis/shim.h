// The library is opened while the program runs, several times over, and never linked: so there is no “link” in the module map.
#include <dlfcn.h>
#include <fcntl.h>
#include <liblouis/liblouis.h>
#include <link.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The GNU part of the C library, which its headers show to no one who has included them without asking for it first.
extern int dlinfo(void *library, int request, void *answer);
#ifndef RTLD_DI_LINKMAP
#define RTLD_DI_LINKMAP 2
#endif
#ifndef RTLD_DEEPBIND
#define RTLD_DEEPBIND 0x00008
#endif
#ifndef MFD_CLOEXEC
#define MFD_CLOEXEC 0x0001U
#endif

// A copy's own names come before those of any other library in the process.
static inline void *louis_open(const char *path) {
  return dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
}

// Where the open library was read from: the loader found it, by the system's own rules. Valid while it is open.
static inline const char *louis_path(void *library) {
  struct link_map *map = 0;
  return dlinfo(library, RTLD_DI_LINKMAP, &map) == 0 && map ? map->l_name : 0;
}

// A file in memory with the bytes of the file at `path`, or -1. It is another file to the loader, and so another library.
static inline int louis_memory_file(const char *path) {
  int source = open(path, O_RDONLY | O_CLOEXEC);
  if (source < 0) return -1;
  struct stat about;
  int file = fstat(source, &about) == 0 ? (int)syscall(SYS_memfd_create, "liblouis", MFD_CLOEXEC) : -1;
  off_t done = 0;
  while (file >= 0 && done < about.st_size) {
    if (sendfile(file, source, &done, (size_t)(about.st_size - done)) <= 0) {
      close(file);
      file = -1;
    }
  }
  close(source);
  return file;
}

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
