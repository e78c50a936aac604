/* The floor: what reading the corpus, cmark-gfm and writing its HTML cost when nothing else is done.
 *
 * floor LIST OUTPUT: LIST holds a Markdown file's path a line; two threads share it, and each file's HTML goes to
 * OUTPUT/NUMBER.html. Every byte of the corpus goes through the parser, front matter too.
 */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { THREADS = 2, NAME = 4096 };

static char **paths;
static size_t count;
static const char *output;
static atomic_size_t next_file;
static const char *const extension_names[] = {"table", "strikethrough", "autolink", "tasklist"};

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static char *read_whole(const char *path, size_t *size) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) fail(path);
  char *bytes = malloc((size_t)status.st_size + 1);
  if (!bytes || read(file, bytes, (size_t)status.st_size) != status.st_size) fail(path);
  bytes[status.st_size] = 0;
  *size = (size_t)status.st_size;
  close(file);
  return bytes;
}

static void write_page(size_t number, const char *html) {
  char name[NAME];
  snprintf(name, sizeof name, "%s/%zu.html", output, number);
  int file = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  size_t size = strlen(html);
  if (file < 0 || write(file, html, size) != (ssize_t)size) fail(name);
  close(file);
}

static void convert(size_t number) {
  size_t size;
  char *bytes = read_whole(paths[number], &size);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (size_t i = 0; i < sizeof extension_names / sizeof *extension_names; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extension_names[i]));
  cmark_parser_feed(parser, bytes, size);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
  write_page(number, html);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(bytes);
}

static void *work(void *unused) {
  for (size_t number; (number = atomic_fetch_add(&next_file, 1)) < count;) convert(number);
  return unused;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  size_t size;
  char *list = read_whole(argv[1], &size);
  for (char *at = list; *at; at++) count += *at == '\n';
  paths = calloc(count + 1, sizeof *paths);
  size_t filled = 0;
  for (char *line = strtok(list, "\n"); line; line = strtok(NULL, "\n")) paths[filled++] = line;
  count = filled;
  output = argv[2];
  cmark_gfm_core_extensions_ensure_registered();
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, NULL);
  for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
  return 0;
}
