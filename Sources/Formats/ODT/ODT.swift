internal import Packing
package import Publications
import Record

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
    var bytes: [UInt8] = []
    bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    bytes.put("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"")
    bytes.put(" manifest:version=\"1.3\">\n")
    func entry(_ path: String, _ type: String, into bytes: inout [UInt8]) {
      bytes.put("<manifest:file-entry")
      bytes.putAttribute("manifest:full-path", path)
      bytes.putAttribute("manifest:media-type", type)
      bytes.put("/>\n")
    }
    entry("/", "application/vnd.oasis.opendocument.text", into: &bytes)
    for path in ["content.xml", "styles.xml", "meta.xml"] { entry(path, "text/xml", into: &bytes) }
    for index in 0..<pictures { entry(ODTContent.path(ofPicture: index), "image/svg+xml", into: &bytes) }
    bytes.put("</manifest:manifest>\n")
    return bytes
  }

  private static func meta(of publication: Publication) -> [UInt8] {
    var bytes: [UInt8] = []
    func element(_ start: StaticString, _ words: String?, _ end: StaticString) {
      guard let words else { return }
      bytes.put(start)
      bytes.putWords(words)
      bytes.put(end)
    }
    bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta")
    bytes.put(" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
    bytes.put(" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"")
    bytes.put(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta>")
    element("<dc:title>", publication.title, "</dc:title>")
    element("<dc:description>", publication.summary, "</dc:description>")
    element("<dc:creator>", publication.council, "</dc:creator>")
    element("<dc:language>", publication.language, "</dc:language>")
    element("<dc:date>", publication.date.map { $0.iso + "T00:00:00" }, "</dc:date>")
    bytes.put("</office:meta></office:document-meta>\n")
    return bytes
  }
}
