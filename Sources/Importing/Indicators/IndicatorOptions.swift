package import Record

/// What the person who imports indicators says about them.
package struct IndicatorOptions: Sendable {
  /// The name of the file in `indicators/`.
  package var name: String
  package var title: String?
  /// The id of the committee that watches them.
  package var committee: String?
  /// The day the values stand for.
  package var asAt: Day?
  /// Which period each file is about, in the order of the files.
  package var periods: [String] = []
  /// What `--column "Heading=field"` said, in order.
  package var columns: [ColumnOverride] = []
}

extension IndicatorOptions {
  package init(name: String) { self.name = name }
}
