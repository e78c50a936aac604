package import Record

/// What the person who imports a forward plan says about it.
package struct PlanOptions: Sendable {
  /// The name of the file in `forward-plan/`.
  package var name: String
  package var title: String?
  /// The day the plan was published, from which notice is counted.
  package var noticePublished: Day?
  /// Who decides, where the paper names nobody.
  package var decisionMaker: String
  /// What `--column "Heading=field"` said, in order.
  package var columns: [ColumnOverride]

  package init(
    name: String, title: String? = nil, noticePublished: Day? = nil, decisionMaker: String = "Executive",
    columns: [ColumnOverride] = []
  ) {
    self.name = name
    self.title = title
    self.noticePublished = noticePublished
    self.decisionMaker = decisionMaker
    self.columns = columns
  }
}
