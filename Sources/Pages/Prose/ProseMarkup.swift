import Record
import Theme

extension Site {
  /// What the references, citations and files of prose lead to, as paths from the root of the site.
  func links(of linked: LinkedProse) -> ProseLinks {
    ProseLinks(
      references: linked.references.map { resolved($0) },
      citations: linked.citations.map { resolved($0) },
      files: linked.files.map { file in file.map { ResolvedLink(path: $0.address, title: $0.format) } })
  }

  private func resolved(_ resolution: Resolution) -> ResolvedLink? {
    switch resolution {
    case .found(let target): ResolvedLink(path: address(of: target), title: target.label)
    case .withheld: ResolvedLink(path: "", title: "", state: .withheld)
    case .unresolved: nil
    }
  }

  /// The HTML of prose for a page whose root is `root` (“../../”); headings are moved down by `headingShift`.
  func markup(_ linked: LinkedProse, headingShift: Int = 0, root: String) -> [UInt8] {
    if linked.prose.isEmpty { return [] }
    // Plain words until the writer of prose's HTML is here.
    var bytes = Array("<p>".utf8)
    for byte in linked.prose.plainText.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes + Array("</p>".utf8)
  }

  /// The same where there may be no prose; nothing when it is empty.
  func markupIfAny(_ linked: LinkedProse?, headingShift: Int = 0, root: String) -> [UInt8]? {
    guard let linked, !linked.prose.isEmpty else { return nil }
    return markup(linked, headingShift: headingShift, root: root)
  }
}
