package import Diagnostics
package import Record

package struct MeasureDraft: Draft {
  package var places = FieldPlaces()
  package var indicator: Located<String>?
  package var baseline: String?
  package var baselineDate: FuzzyDate?
  package var wanted: String?
  package var by: FuzzyDate?

  package static let schema = RecordSchema<MeasureDraft>(
    of: MeasureDraft(), "a measure", "By which indicator it will be known whether a recommendation worked.",
    [
      Field(
        "indicator", .reference(to: "an indicator"), \.indicator, "The indicator: its file and its code",
        example: "children-figures/cf-02", required: true),
      Field("baseline", .text, \.baseline, "The figure when it was agreed, as written", example: "\"19%\""),
      Field("baseline-date", .fuzzyDate, \.baselineDate, "The time of that figure", example: "December 2025"),
      Field("wanted", .text, \.wanted, "The figure that is wanted, as written", example: "\"95%\""),
      Field("by", .fuzzyDate, \.by, "By when it is wanted", example: "March 2027"),
    ])
}
