package import Publications

/// A publication as plain text: 72 columns, UTF-8, made to be read aloud as well as seen.
///
/// No line is drawn with signs, since a screen reader says each of them. A heading stands after two empty lines. A table is told row
/// by row with the name of each column; links are numbered and their addresses stand at the end.
package enum PlainText {
  package static func file(of publication: Publication) -> [UInt8] {
    var writer = PlainTextWriter(publication)
    writer.write()
    return writer.page.bytes
  }
}
