package import Record

/// What the person who imports an agenda, minutes, a report or a pack says about it.
package struct DocumentOptions: Sendable {
  /// The id of the committee; that of the paper's own words when nil.
  package var committee: String?
  /// The day of the meeting; that of the paper when nil.
  package var date: Day?
  /// The title of a report, where the paper has none.
  package var title: String?
  /// The name of a report's file; made from its title when nil.
  package var name: String?
  /// What the content folder has already.
  package var known = KnownContent()

  package init() {}
}
