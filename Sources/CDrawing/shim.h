// The functions of libpangocairo-1.0.so.0, and of Pango, cairo, GObject and Fontconfig that it brings along, which we call. All are
// found while the program runs and never linked; no header of theirs is needed to build.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

// MARK: the functions

// The beginning of a PangoLayoutLine, which is all of it that is promised: where its bytes stand in the text.
typedef struct {
  void *layout;
  int start;
  int length;
} drawing_line;

#define DRAWING_FUNCTIONS(EACH) \
  EACH(void *, FcConfigCreate, (void)) \
  EACH(int, FcConfigAppFontAddFile, (void *, const char *)) \
  EACH(void, FcConfigDestroy, (void *)) \
  EACH(void, g_object_unref, (void *)) \
  EACH(const char *, pango_version_string, (void)) \
  EACH(const char *, cairo_version_string, (void)) \
  EACH(void *, pango_cairo_font_map_new_for_font_type, (int)) \
  EACH(void, pango_fc_font_map_set_config, (void *, void *)) \
  EACH(void *, pango_font_map_create_context, (void *)) \
  EACH(void, pango_cairo_context_set_resolution, (void *, double)) \
  EACH(void, pango_cairo_context_set_font_options, (void *, const void *)) \
  EACH(void, pango_context_set_language, (void *, void *)) \
  EACH(void *, pango_language_from_string, (const char *)) \
  EACH(void *, pango_layout_new, (void *)) \
  EACH(void, pango_layout_set_text, (void *, const char *, int)) \
  EACH(void, pango_layout_set_width, (void *, int)) \
  EACH(void, pango_layout_set_wrap, (void *, int)) \
  EACH(void, pango_layout_set_font_description, (void *, const void *)) \
  EACH(void, pango_layout_get_pixel_size, (void *, int *, int *)) \
  EACH(int, pango_layout_get_line_count, (void *)) \
  EACH(drawing_line *, pango_layout_get_line_readonly, (void *, int)) \
  EACH(int, pango_layout_get_unknown_glyphs_count, (void *)) \
  EACH(void *, pango_font_description_from_string, (const char *)) \
  EACH(void, pango_font_description_free, (void *)) \
  EACH(void, pango_cairo_show_layout, (void *, void *)) \
  EACH(void *, cairo_font_options_create, (void)) \
  EACH(void, cairo_font_options_set_antialias, (void *, int)) \
  EACH(void, cairo_font_options_set_hint_style, (void *, int)) \
  EACH(void, cairo_font_options_set_hint_metrics, (void *, int)) \
  EACH(void, cairo_font_options_destroy, (void *)) \
  EACH(void *, cairo_image_surface_create, (int, int, int)) \
  EACH(int, cairo_surface_status, (void *)) \
  EACH(void, cairo_surface_flush, (void *)) \
  EACH(unsigned char *, cairo_image_surface_get_data, (void *)) \
  EACH(int, cairo_image_surface_get_stride, (void *)) \
  EACH(void, cairo_surface_destroy, (void *)) \
  EACH(void *, cairo_create, (void *)) \
  EACH(void, cairo_destroy, (void *)) \
  EACH(void, cairo_save, (void *)) \
  EACH(void, cairo_restore, (void *)) \
  EACH(void, cairo_clip, (void *)) \
  EACH(void, cairo_set_source_rgb, (void *, double, double, double)) \
  EACH(void, cairo_set_line_width, (void *, double)) \
  EACH(void, cairo_set_dash, (void *, const double *, int, double)) \
  EACH(void, cairo_move_to, (void *, double, double)) \
  EACH(void, cairo_line_to, (void *, double, double)) \
  EACH(void, cairo_close_path, (void *)) \
  EACH(void, cairo_fill, (void *)) \
  EACH(void, cairo_stroke, (void *))

typedef struct {
#define DRAWING_FIELD(result, name, arguments) result(*name) arguments;
  DRAWING_FUNCTIONS(DRAWING_FIELD)
} drawing_functions;

// The functions by number, for whoever looks for them by name.
static inline int drawing_count(void) { return (int)(sizeof(drawing_functions) / sizeof(void *)); }
static inline const char *drawing_name(int number) {
#define DRAWING_NAME(result, name, arguments) #name,
  static const char *const names[] = {DRAWING_FUNCTIONS(DRAWING_NAME)};
  return names[number];
}
// Whether there is one to be put.
static inline bool drawing_put(drawing_functions *functions, int number, void *function) {
  ((void **)functions)[number] = function;
  return function != 0;
}

// Whether there is such a file, for us to read.
static inline int drawing_can_read(const char *path) { return access(path, R_OK) == 0; }

static inline const char *drawing_pango_version(const drawing_functions *f) { return f->pango_version_string(); }
static inline const char *drawing_cairo_version(const drawing_functions *f) { return f->cairo_version_string(); }

// MARK: fonts

// Fonts of our own choice, whatever the machine’s configuration says.
static inline void *drawing_fonts(const drawing_functions *f) { return f->FcConfigCreate(); }
static inline int drawing_add_font(const drawing_functions *f, void *fonts, const char *path) {
  return f->FcConfigAppFontAddFile(fonts, path);
}
static inline void drawing_free_fonts(const drawing_functions *f, void *fonts) { f->FcConfigDestroy(fonts); }
static inline void drawing_release(const drawing_functions *f, void *object) { f->g_object_unref(object); }

// Knows fonts by their outlines (FreeType), or null.
static inline void *drawing_font_map(const drawing_functions *f, void *fonts) {
  enum { FREETYPE = 1 };
  void *map = f->pango_cairo_font_map_new_for_font_type(FREETYPE);
  if (map) f->pango_fc_font_map_set_config(map, fonts);
  return map;
}

// What lays out text: a point is a pixel, and outlines are drawn as they are, in greys, and not fitted to pixels.
static inline void *drawing_context(const drawing_functions *f, void *map) {
  enum { GREY = 2, NO_HINTS = 1, METRICS_AS_DESIGNED = 1 };
  void *context = f->pango_font_map_create_context(map);
  void *options = f->cairo_font_options_create();
  f->cairo_font_options_set_antialias(options, GREY);
  f->cairo_font_options_set_hint_style(options, NO_HINTS);
  f->cairo_font_options_set_hint_metrics(options, METRICS_AS_DESIGNED);
  f->pango_cairo_context_set_font_options(context, options);
  f->pango_cairo_context_set_resolution(context, 72);
  f->cairo_font_options_destroy(options);
  return context;
}

static inline void drawing_set_language(const drawing_functions *f, void *context, const char *tag) {
  f->pango_context_set_language(context, f->pango_language_from_string(tag));
}

// MARK: text

enum { DRAWING_UNIT = 1024 };

// Words in lines at most `width` pixels wide; `breaks_words`: also within a word that is wider.
static inline void *drawing_layout(
    const drawing_functions *f, void *context, const char *font, const char *text, int size, int width, int breaks_words) {
  void *layout = f->pango_layout_new(context);
  void *described = f->pango_font_description_from_string(font);
  f->pango_layout_set_font_description(layout, described);
  f->pango_font_description_free(described);
  if (width > 0) f->pango_layout_set_width(layout, width * DRAWING_UNIT);
  f->pango_layout_set_wrap(layout, breaks_words ? 2 : 0);
  f->pango_layout_set_text(layout, text, size);
  return layout;
}

static inline void drawing_size(const drawing_functions *f, void *layout, int *width, int *height) {
  f->pango_layout_get_pixel_size(layout, width, height);
}
static inline int drawing_line_count(const drawing_functions *f, void *layout) {
  return f->pango_layout_get_line_count(layout);
}
// How many bytes of the text stand in the lines up to and with this one.
static inline int drawing_end_of_line(const drawing_functions *f, void *layout, int line) {
  const drawing_line *found = f->pango_layout_get_line_readonly(layout, line);
  return found ? found->start + found->length : 0;
}
static inline int drawing_missing_letters(const drawing_functions *f, void *layout) {
  return f->pango_layout_get_unknown_glyphs_count(layout);
}

// MARK: pictures

// A picture of so many pixels, each of four bytes: blue, green, red and one that is not used.
static inline void *drawing_surface(const drawing_functions *f, int width, int height) {
  enum { RGB24 = 1 };
  void *surface = f->cairo_image_surface_create(RGB24, width, height);
  if (surface && f->cairo_surface_status(surface) == 0) return surface;
  f->cairo_surface_destroy(surface);
  return 0;
}
static inline void drawing_free_surface(const drawing_functions *f, void *surface) { f->cairo_surface_destroy(surface); }
static inline void *drawing_pen(const drawing_functions *f, void *surface) { return f->cairo_create(surface); }
static inline void drawing_free_pen(const drawing_functions *f, void *pen) { f->cairo_destroy(pen); }
static inline const unsigned char *drawing_pixels(const drawing_functions *f, void *surface, int *stride) {
  f->cairo_surface_flush(surface);
  *stride = f->cairo_image_surface_get_stride(surface);
  return f->cairo_image_surface_get_data(surface);
}
static inline void drawing_set_colour(const drawing_functions *f, void *pen, double red, double green, double blue) {
  f->cairo_set_source_rgb(pen, red, green, blue);
}
static inline void drawing_write(const drawing_functions *f, void *pen, void *layout, double x, double y) {
  f->cairo_move_to(pen, x, y);
  f->pango_cairo_show_layout(pen, layout);
}
static inline void drawing_path(const drawing_functions *f, void *pen, const double *points, int count) {
  for (int i = 0; i < count; i++) {
    (i ? f->cairo_line_to : f->cairo_move_to)(pen, points[2 * i], points[2 * i + 1]);
  }
  f->cairo_close_path(pen);
}
static inline void drawing_fill(const drawing_functions *f, void *pen) { f->cairo_fill(pen); }
// `dash`: the length of strokes and of the gaps between them; 0 for none.
static inline void drawing_stroke(const drawing_functions *f, void *pen, double width, double dash) {
  f->cairo_set_line_width(pen, width);
  f->cairo_set_dash(pen, &dash, dash > 0 ? 1 : 0, 0);
  f->cairo_stroke(pen);
}
static inline void drawing_begin_clip(const drawing_functions *f, void *pen) {
  f->cairo_save(pen);
  f->cairo_clip(pen);
}
static inline void drawing_end_clip(const drawing_functions *f, void *pen) { f->cairo_restore(pen); }
