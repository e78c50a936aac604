package import Publications
import Serialising

/// A publication in large print: an HTML document of its own for paper and screen.
///
/// By the guidance of the UK Association for Accessible Formats: 18 point on A4, sans serif, ragged right; no italics, underlining
/// or block capitals – emphasis is weight, capitals become small letters, and not merely a bigger copy of what was there. A table
/// that would not fit becomes a block of labelled cells for each row. Its looks are the theme's `assets/large-print.css`.
package enum LargePrint {
  package static func file(of publication: Publication) -> [UInt8] {
    var writer = LargePrintWriter(publication)
    writer.write()
    return writer.markup.finish()
  }
}
