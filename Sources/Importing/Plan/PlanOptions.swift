package import Record

/// What the person who imports a forward plan says about it.
package struct PlanOptions: Sendable {
  /// The name of the file in `forward-plan/`.
  package var name: String
  package var title: String?
  /// The day the plan was published, from which notice is counted.
  package var noticePublished: Day?
  /// Who decides, where the paper names nobody.
  package var decisionMaker = "Executive"
  /// What `--column "Heading=field"` said, in order.
  package var columns: [ColumnOverride] = []
}

extension PlanOptions {
  package init(name: String) { self.name = name }
}
