/// What the person who imports a work programme says about it.
package struct ProgrammeOptions: Sendable {
  /// The id of the committee.
  package var committee: String
  /// The municipal year, as it is to be shown; that of the first meeting when nil.
  package var year: String?
  /// The name of the file in `work-programme/`; the committee and the year when nil.
  package var name: String?
  package var title: String?
  /// Whether a heading with a day becomes a meeting, or only the date of its matters.
  package var writesMeetings = true
  /// The ids of the meetings that the content has already.
  package var meetings: Set<String> = []
  /// What `--column "Heading=field"` said, in order.
  package var columns: [ColumnOverride] = []
}

extension ProgrammeOptions {
  package init(committee: String) { self.committee = committee }
}
