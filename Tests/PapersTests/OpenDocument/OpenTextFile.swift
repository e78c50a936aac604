import Diagnostics
import Packing

@testable import Papers

/// An OpenDocument text made in a test.
struct OpenTextFile {
  var body: String
  /// Automatic styles of the content.
  var automatic = ""
  var common = ""
  var master = ""
  var meta = ""
  var pictures: [(path: String, content: String)] = []

  init(_ body: String, automatic: String = "") {
    self.body = body
    self.automatic = automatic
  }

  private static let names =
    ["office", "text", "table", "style", "fo", "draw", "svg", "xlink", "dc", "xml2", "loext"]
    .map { "xmlns:\($0)=\"urn:\($0)\"" }.joined(separator: " ")

  var bytes: [UInt8] {
    var zip = ZipArchive()
    zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), isStored: true)
    let content =
      "<office:document-content \(Self.names)><office:automatic-styles>\(automatic)</office:automatic-styles>"
      + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"
    zip.add("content.xml", Array(content.utf8))
    let styles =
      "<office:document-styles \(Self.names)><office:styles>\(common)</office:styles><office:master-styles>\(master)"
      + "</office:master-styles></office:document-styles>"
    zip.add("styles.xml", Array(styles.utf8))
    zip.add(
      "meta.xml",
      Array("<office:document-meta \(Self.names)><office:meta>\(meta)</office:meta></office:document-meta>".utf8))
    for picture in pictures { zip.add(picture.path, Array(picture.content.utf8)) }
    return zip.finish()
  }

  var paper: SourcePaper { PaperReader.read(bytes, name: "paper.odt").value }
  var outline: [String] { paper.outline }
}
