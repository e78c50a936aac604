// What the system offers for opening libraries while the program runs. All of it is in the C library: there is nothing to link.
#include <dlfcn.h>
#include <fcntl.h>
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
#ifndef RTLD_NODELETE
#define RTLD_NODELETE 0x01000
#endif
#ifndef MFD_CLOEXEC
#define MFD_CLOEXEC 0x0001U
#endif

// A library's own names come before those of any other library in the process. `stays`: it is in memory until the process ends,
// however often it is closed.
static inline void *loader_open(const char *path, int stays) {
  return dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND | (stays ? RTLD_NODELETE : 0));
}

// Where the open library was read from: the loader found it, by the system's own rules. Valid while it is open.
static inline const char *loader_path(void *library) {
  struct link_map *map = 0;
  return dlinfo(library, RTLD_DI_LINKMAP, &map) == 0 && map ? map->l_name : 0;
}

// A file in memory with the bytes of the file at `path`, or -1. It is another file to the loader, and so another library.
static inline int loader_memory_file(const char *path) {
  int source = open(path, O_RDONLY | O_CLOEXEC);
  if (source < 0) return -1;
  struct stat about;
  int file = fstat(source, &about) == 0 ? (int)syscall(SYS_memfd_create, "library", MFD_CLOEXEC) : -1;
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
