import Foundation
import FoundationXML
import Packing

/// The XML of a built site, read by libxml2.
enum XMLFiles {
  /// The files, and parts of files, that are no XML; how many were read of each ending stands in `counts`.
  static func faults(in files: [String: Data], counts: inout [String: Int]) -> [String] {
    var faults: [String] = []
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      for (part, content) in parts(of: path, bytes) {
        counts[(part as NSString).pathExtension, default: 0] += 1
        let parser = XMLParser(data: content)
        if !parser.parse() { faults.append("\(path) \(part), line \(parser.lineNumber)") }
      }
    }
    return faults
  }

  private static func parts(of path: String, _ bytes: Data) -> [(String, Data)] {
    if isXML(path) { return [(path, bytes)] }
    guard path.hasSuffix(".epub") || path.hasSuffix(".odt"), let zip = ZipReader(Array(bytes)) else { return [] }
    return zip.entries.map(\.path).filter(isXML).map { ($0, Data(zip.content(of: $0) ?? [])) }
  }

  private static func isXML(_ path: String) -> Bool {
    ["xhtml", "xml", "opf", "smil", "svg", "atom", "pef"].contains((path as NSString).pathExtension)
  }
}
