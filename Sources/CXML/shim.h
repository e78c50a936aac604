#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

/// `xmlFree` is a variable, which Swift does not call from several threads.
static inline void freeString(xmlChar *text) { xmlFree(text); }
