// The functions of libespeak-ng.so.1 and libopusenc.so.0 that we call, with the types that the two have had since they bear these
// numbers. Both are opened while the program runs and never linked; neither's header is needed to build.
#include <stddef.h>
#include <stdint.h>

// MARK: libespeak-ng

// What happened while words were spoken. The program that asked finds itself in `user_data`.
typedef struct {
  int type;
  unsigned int message;
  int text_position;
  int length;
  int audio_position;
  int sample;
  void *user_data;
  union {
    int number;
    const char *name;
    char string[8];
  } id;
} speech_event;

typedef struct {
  const char *name;
  const char *languages;
  const char *identifier;
} speech_voice;

typedef int (*speech_callback)(int16_t *samples, int count, speech_event *events);

enum {
  SPEECH_SYNCHRONOUS = 2,
  SPEECH_STAYS_ALIVE = 0x8000,
  SPEECH_CHARACTERS = 1,
  SPEECH_UTF8 = 1,
  SPEECH_END_PAUSE = 0x1000,
};

// Samples a second, or less than 1. Without the last bit the library would end the program when its data are not there.
static inline int speech_begin(void *function) {
  return ((int (*)(int, int, const char *, int))function)(SPEECH_SYNCHRONOUS, 0, 0, SPEECH_STAYS_ALIVE);
}

static inline void speech_set_callback(void *function, speech_callback callback) {
  ((void (*)(speech_callback))function)(callback);
}

static inline int speech_set_voice(void *function, const char *name) {
  return ((int (*)(const char *))function)(name);
}

static inline const speech_voice *speech_current_voice(void *function) {
  return ((const speech_voice *(*)(void))function)();
}

// Returns when all samples were given to the callback.
static inline int speech_say(void *function, const char *text, size_t size, int pauses, void *user_data) {
  unsigned int flags = SPEECH_UTF8 | (pauses ? SPEECH_END_PAUSE : 0);
  return ((int (*)(const void *, size_t, unsigned int, int, unsigned int, unsigned int, unsigned int *, void *))function)(
      text, size, 0, SPEECH_CHARACTERS, 0, flags, 0, user_data);
}

static inline void speech_end(void *function) {
  ((int (*)(void))function)();
}

static inline const char *speech_version(void *function) {
  const char *data = 0;
  return ((const char *(*)(const char **))function)(&data);
}

// MARK: libopusenc

typedef struct {
  int (*write)(void *user_data, const unsigned char *bytes, int32_t count);
  int (*close)(void *user_data);
} opus_callbacks;

// libopusenc's own requests and, below them, libopus's.
enum {
  OPUS_SERIAL_NUMBER = 14006,
  OPUS_COMMENT_PADDING = 14004,
  OPUS_APPLICATION = 4000,
  OPUS_BIT_RATE = 4002,
  OPUS_COMPLEXITY = 4010,
  OPUS_SIGNAL = 4024,
  OPUS_FOR_VOICE = 2048,
  OPUS_VOICE = 3001,
};

static inline void *opus_comments(void *function) {
  return ((void *(*)(void))function)();
}

static inline void opus_free(void *function, void *thing) {
  ((void (*)(void *))function)(thing);
}

static inline void *opus_encoder(
    void *function, const opus_callbacks *callbacks, void *user_data, void *comments, int rate, int *error) {
  return ((void *(*)(const opus_callbacks *, void *, void *, int32_t, int, int, int *))function)(
      callbacks, user_data, comments, rate, 1, 0, error);
}

// Variadic in C, which Swift cannot call.
static inline int opus_set(void *function, void *encoder, int request, int32_t value) {
  return ((int (*)(void *, int, ...))function)(encoder, request, value);
}

static inline int opus_write(void *function, void *encoder, const int16_t *samples, int count) {
  return ((int (*)(void *, const int16_t *, int))function)(encoder, samples, count);
}

static inline int opus_drain(void *function, void *encoder) {
  return ((int (*)(void *))function)(encoder);
}

static inline const char *opus_version(void *function) {
  return ((const char *(*)(void))function)();
}
