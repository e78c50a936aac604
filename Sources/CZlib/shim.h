#include <string.h>
#include <zlib.h>

/* deflateInit2 is a macro that passes the size of the caller's own z_stream. Negative window bits: no header, as a zip wants it. */
static inline int scrutable_deflate_begin(z_stream *stream, int level) {
  memset(stream, 0, sizeof *stream);
  return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

static inline int scrutable_inflate_begin(z_stream *stream) {
  memset(stream, 0, sizeof *stream);
  return inflateInit2(stream, -MAX_WBITS);
}
