import Record
import Theme

/// Something that happened while an indicator was counted: a recommendation that it measures was made, or was answered.
struct ChartMark: Hashable, Sendable {
  /// “recommended”, “accepted”.
  let words: String
  let day: Day
  let recommendation: Handle<Recommendation>
}

/// A mark in words, for those who do not see the drawing.
struct ChartMarkView: Viewable {
  let words: String
  let day: Day
  /// Absent on the page of the recommendation itself.
  let about: LinkView?

  static let vocabulary = Vocabulary<ChartMarkView>(
    "chart-mark",
    [
      .text("words", \.words, "What happened: “Recommended”, “Accepted”"),
      .text("day", \.day.text, "When: 29 April 2026"),
      .text("iso", \.day.iso, "The same as 2026-04-29"),
      .part("about", \.about, "The recommendation; absent on its own page"),
    ])
}

/// Which recommendations each indicator measures; worked out once.
struct MeasuredCatalogue: Sendable {
  private var measured: [Handle<Indicator>: [Handle<Recommendation>]] = [:]

  init(_ record: Record) {
    for (index, recommendation) in record.recommendations.enumerated() {
      for indicator in Set(recommendation.measures.compactMap { $0.indicator?.open }) {
        measured[indicator, default: []].append(Handle(index))
      }
    }
  }

  func recommendations(measuredBy indicator: Handle<Indicator>) -> [Handle<Recommendation>] {
    measured[indicator] ?? []
  }
}

extension Site {
  /// When what an indicator measures was recommended, and when it was answered, in order of day.
  func marks(of indicator: Handle<Indicator>) -> [ChartMark] {
    measured.recommendations(measuredBy: indicator).flatMap { marks(of: $0) }
      .sorted { ($0.day, $0.recommendation) < ($1.day, $1.recommendation) }
  }

  /// Of one recommendation.
  func marks(of handle: Handle<Recommendation>) -> [ChartMark] {
    let own = record[handle]
    let meeting = own.madeAt ?? own.review.flatMap { record[$0].agreedAt }
    let made = meeting.map { ChartMark(words: say(.chartRecommended), day: record[$0].date, recommendation: handle) }
    let answers = own.answers.compactMap { answer -> ChartMark? in
      guard answer.position != .notStated, let day = record[answer.response].date else { return nil }
      return ChartMark(words: say.position[answer.position].lowercased(), day: day, recommendation: handle)
    }
    return [made].compactMap(\.self) + answers
  }
}
