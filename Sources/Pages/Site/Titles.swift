import Record
import Theme

extension Site {
  func title(of ref: RecordRef) -> String { record.title(of: ref) }

  /// A link to a record by its title.
  func link(to ref: RecordRef, note: String? = nil) -> LinkView {
    LinkView(title: title(of: ref), link: address(of: ref), note: note, otherLanguage: otherLanguage(of: ref))
  }

  /// A link to the place a target names, with the target's own words.
  func link(to target: Target, note: String? = nil) -> LinkView {
    LinkView(title: target.label, link: address(of: target), note: note, otherLanguage: otherLanguage(of: target.ref))
  }

  /// What leads from a page at `path` back to the root of the site: “../../”.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  func whole(around ref: RecordRef) -> RecordRef? { record.whole(around: ref) }
}
