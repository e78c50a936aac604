package import Publications

/// A publication as a script to be read aloud, by a person or a synthesiser: plain text in which abbreviations are said in full, and
/// numbers, dates and rows of tables are written as they are heard.
package enum AudioScript {
  package static func file(of publication: Publication) -> [UInt8] {
    var writer = PlainTextWriter(publication.spoken, isHeard: true)
    writer.write()
    return writer.page.bytes
  }
}
