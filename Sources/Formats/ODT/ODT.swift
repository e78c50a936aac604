internal import Packing
package import Publications
import Record
import Serialising

/// A publication as an OpenDocument text (ODF 1.3): named styles, header rows, alternative texts, language and title, for
/// those who read with settings of their own in an editor.
package enum ODT {
  package static func file(of publication: Publication) -> [UInt8] {
    let content = ODTContent(publication)
    var zip = ZipArchive()
    zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), isStored: true)
    zip.add("META-INF/manifest.xml", manifest(pictures: content.pictures.count))
    zip.add("meta.xml", meta(of: publication))
    zip.add("styles.xml", ODTStyles.bytes(language: publication.language))
    zip.add("content.xml", content.bytes)
    for (index, picture) in content.pictures.enumerated() { zip.add(ODTContent.path(ofPicture: index), picture) }
    return zip.finish()
  }

  private static func manifest(pictures: Int) -> [UInt8] {
    var markup = XMLWriter()
    markup.openLine(
      "manifest:manifest",
      ["xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version": "1.3"])
    let charts = (0..<pictures).map { (ODTContent.path(ofPicture: $0), "image/svg+xml") }
    let parts = ["content.xml", "styles.xml", "meta.xml"].map { ($0, "text/xml") }
    for (path, type) in [("/", "application/vnd.oasis.opendocument.text")] + parts + charts {
      markup.emptyLine("manifest:file-entry", ["manifest:full-path": path, "manifest:media-type": type])
    }
    markup.closeLine()
    return markup.bytes
  }

  private static func meta(of publication: Publication) -> [UInt8] {
    var markup = XMLWriter()
    markup.open(
      "office:document-meta",
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "office:version": "1.3",
      ])
    markup.open("office:meta")
    markup.element("dc:title", publication.title)
    if let summary = publication.summary { markup.element("dc:description", summary) }
    markup.element("dc:creator", publication.council)
    markup.element("dc:language", publication.language)
    if let date = publication.date { markup.element("dc:date", date.iso + "T00:00:00") }
    markup.close()
    markup.closeLine()
    return markup.bytes
  }
}
