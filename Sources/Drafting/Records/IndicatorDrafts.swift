package import Diagnostics
package import Record

/// Indicators kept as one readable file.
package struct IndicatorSetDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var committee: Located<String>?
  package var asAt: Day?
  package var indicators: [IndicatorDraft] = []

  package static let schema = RecordSchema<IndicatorSetDraft>(
    of: IndicatorSetDraft(), "a set of indicators",
    "Performance indicators with their series: any file in `indicators/`.",
    [
      Field("title", .words, \.title, "The set's title", example: "Children's safeguarding", required: true),
      Field(
        "committee", .reference(to: "a committee"), \.committee, "The committee that watches them", example: "children"),
      Field("as-at", .day, \.asAt, "The day the values stand for", example: "2026-08-31"),
      Field("indicators", .rows(of: IndicatorDraft.self), \.indicators, "The indicators", required: true),
    ], documentFields)
}

package struct IndicatorDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var code: Located<String>?
  package var name: String?
  package var officer: Located<String>?
  package var description: Prose?
  package var polarity: Polarity?
  package var guide: String?
  package var value: String?
  package var unit: String?
  package var rate: String?
  package var target: String?
  package var direction: Direction?
  package var rag: Located<String>?
  package var ragMeaning: String?
  package var previous: [ReadingDraft] = []
  package var benchmarks: [BenchmarkDraft] = []
  package var measure: MeasurePeriod?
  package var lastUpdate: FuzzyDate?
  package var comments: Prose?
  package var series: [ReadingDraft] = []
  package var subjects: [Located<String>] = []

  package static let schema = RecordSchema<IndicatorDraft>(
    of: IndicatorDraft(), "an indicator", "One indicator with its value, target, benchmarks and series.",
    [
      Field("code", .words, \.code, "Its code", example: "\"CH 141\"", required: true),
      Field("name", .text, \.name, "Its name", example: "Children with a long-term foster home", required: true),
      Field("officer", .words, \.officer, "The responsible officer", example: "head-of-fieldwork"),
      Field(
        "description", .prose, \.description, "What is counted",
        example: "Children in care for over two years who have lived in one home."),
      Field("polarity", .choice, \.polarity, "Whether higher or lower is better", example: "higher-is-better"),
      Field(
        "guide", .text, \.guide, "What the council is looking for", example: "Looking to reach the national average."),
      Field("value", .text, \.value, "The current value as written", example: "\"68.5%\""),
      Field("unit", .text, \.unit, "What the numbers are", example: "\"% of children\""),
      Field("rate", .text, \.rate, "The rate per 10,000 as written", example: "\"54.85\""),
      Field("target", .text, \.target, "The target, or a range", example: "326.8 - 399.4"),
      Field("direction", .choice, \.direction, "Direction of travel", example: "up"),
      Field("rag", .words, \.rag, "The council's own red, amber or green, as written", example: "green"),
      Field("rag-meaning", .text, \.ragMeaning, "What the council means by the colour", example: "At or above target"),
      Field("previous", .rows(of: ReadingDraft.self), \.previous, "Earlier values"),
      Field("benchmarks", .rows(of: BenchmarkDraft.self), \.benchmarks, "England, neighbours, region"),
      Field(
        "measure", .choice, \.measure, "Whether a value is a snapshot or grows through the year", example: "snapshot"),
      Field(
        "last-update", .fuzzyDate, \.lastUpdate, "When the value was last brought up to date", example: "August 2026"),
      Field(
        "comments", .prose, \.comments, "What the officers say about it", example: "Two brothers moved to be together."),
      Field("series", .rows(of: ReadingDraft.self), \.series, "The values for the chart, oldest first"),
      Field(
        "subjects", .list(of: .reference(to: "a subject")), \.subjects, "The subjects it belongs to",
        example: "[foster-care]"),
    ], withholdingFields)
}

package struct ReadingDraft: Draft {
  package var period: String?
  package var value: String?

  package static let schema = RecordSchema<ReadingDraft>(
    of: ReadingDraft(), "a reading", "One value of a series.",
    [
      Field("period", .text, \.period, "The period as written", example: "Aug-26", required: true),
      Field("value", .text, \.value, "The value as written", example: "\"61.2\"", required: true),
    ])
}

package struct BenchmarkDraft: Draft {
  package var name: String?
  package var period: String?
  package var value: String?

  package static let schema = RecordSchema<BenchmarkDraft>(
    of: BenchmarkDraft(), "a benchmark", "A value to compare with, with a period of its own.",
    [
      Field("name", .text, \.name, "Whose value", example: "England", required: true),
      Field("period", .text, \.period, "Its period", example: "2024/25"),
      Field("value", .text, \.value, "The value as written", example: "\"70%\"", required: true),
    ])
}
