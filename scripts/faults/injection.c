/* Loaded before libc (LD_PRELOAD), it lets one call of a kind fail, or that one and all after it, as a full or broken disk would:
 *
 *   FAULT_CALL   create, write, rename, sync, folder, remove, open, read, list or stat
 *   FAULT_AT     which call of that kind fails, from 1; 0 lets none fail
 *   FAULT_ERROR  the number of the error
 *   FAULT_LASTS  1, if all later calls fail too
 *   FAULT_COUNT  a file that takes, at the end, how many calls of that kind there were
 *
 * Only regular files, folders and paths outside the system are counted: the loader and the standard streams are left alone. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long calls;
static const char *kind = "", *count_file;
static long at = 0;
static int error = ENOSPC, lasts = 0;

__attribute__((constructor)) static void begin(void) {
  const char *text;
  if ((text = getenv("FAULT_CALL"))) kind = text;
  if ((text = getenv("FAULT_AT"))) at = atol(text);
  if ((text = getenv("FAULT_ERROR"))) error = atoi(text);
  if ((text = getenv("FAULT_LASTS"))) lasts = atoi(text);
  count_file = getenv("FAULT_COUNT");
}

__attribute__((destructor)) static void finish(void) {
  if (!count_file) return;
  FILE *file = fopen(count_file, "w");
  if (!file) return;
  fprintf(file, "%ld\n", (long)calls);
  fclose(file);
}

/* Whether this call of the kind is the one that fails; errno is then set. */
static int fails(const char *name) {
  if (strcmp(kind, name) != 0) return 0;
  long number = atomic_fetch_add(&calls, 1) + 1;
  if (at == 0 || number < at || (number > at && !lasts)) return 0;
  errno = error;
  return 1;
}

static int is_ours(int descriptor) {
  struct stat status;
  if (descriptor < 3) return 0;
  return fstat(descriptor, &status) == 0 && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

static int is_system(const char *path) {
  return strncmp(path, "/proc", 5) == 0 || strncmp(path, "/etc", 4) == 0 || strncmp(path, "/usr", 4) == 0 ||
         strncmp(path, "/lib", 4) == 0 || strncmp(path, "/opt", 4) == 0 || strncmp(path, "/dev", 4) == 0 ||
         strncmp(path, "/sys", 4) == 0;
}

static int open_fails(const char *path, int flags) {
  if (is_system(path)) return 0;
  return fails((flags & (O_WRONLY | O_RDWR)) ? "create" : "open");
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPENING(name)                                                                   \
  int name(const char *path, int flags, ...) {                                          \
    va_list rest;                                                                       \
    va_start(rest, flags);                                                              \
    mode_t mode = va_arg(rest, mode_t);                                                 \
    va_end(rest);                                                                       \
    return open_fails(path, flags) ? -1 : REAL(name)(path, flags, mode);                \
  }

#define OPENING_AT(name)                                                                \
  int name(int folder, const char *path, int flags, ...) {                              \
    va_list rest;                                                                       \
    va_start(rest, flags);                                                              \
    mode_t mode = va_arg(rest, mode_t);                                                 \
    va_end(rest);                                                                       \
    return open_fails(path, flags) ? -1 : REAL(name)(folder, path, flags, mode);        \
  }

OPENING(open)
OPENING(open64)
OPENING_AT(openat)
OPENING_AT(openat64)

ssize_t write(int descriptor, const void *bytes, size_t size) {
  return is_ours(descriptor) && fails("write") ? -1 : REAL(write)(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset) {
  return is_ours(descriptor) && fails("write") ? -1 : REAL(pwrite)(descriptor, bytes, size, offset);
}

ssize_t read(int descriptor, void *bytes, size_t size) {
  return is_ours(descriptor) && fails("read") ? -1 : REAL(read)(descriptor, bytes, size);
}

ssize_t pread(int descriptor, void *bytes, size_t size, off_t offset) {
  return is_ours(descriptor) && fails("read") ? -1 : REAL(pread)(descriptor, bytes, size, offset);
}

int rename(const char *from, const char *to) { return fails("rename") ? -1 : REAL(rename)(from, to); }

int renameat(int one, const char *from, int other, const char *to) {
  return fails("rename") ? -1 : REAL(renameat)(one, from, other, to);
}

int renameat2(int one, const char *from, int other, const char *to, unsigned flags) {
  return fails("rename") ? -1 : REAL(renameat2)(one, from, other, to, flags);
}

int fsync(int descriptor) { return fails("sync") ? -1 : REAL(fsync)(descriptor); }

int fdatasync(int descriptor) { return fails("sync") ? -1 : REAL(fdatasync)(descriptor); }

int ftruncate(int descriptor, off_t size) { return fails("write") ? -1 : REAL(ftruncate)(descriptor, size); }

int mkdir(const char *path, mode_t mode) { return fails("folder") ? -1 : REAL(mkdir)(path, mode); }

int mkdirat(int folder, const char *path, mode_t mode) {
  return fails("folder") ? -1 : REAL(mkdirat)(folder, path, mode);
}

int unlink(const char *path) { return fails("remove") ? -1 : REAL(unlink)(path); }

int unlinkat(int folder, const char *path, int flags) {
  return fails("remove") ? -1 : REAL(unlinkat)(folder, path, flags);
}

int fstatat(int folder, const char *path, struct stat *status, int flags) {
  return fails("stat") ? -1 : REAL(fstatat)(folder, path, status, flags);
}

struct dirent *readdir(DIR *folder) { return fails("list") ? NULL : REAL(readdir)(folder); }
