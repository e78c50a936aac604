import Record
import Theme

/// What happened to a subject on one day.
struct SubjectDayView: Viewable {
  let day: Day
  var entries: [TimelineEntryView]

  static let vocabulary = Vocabulary<SubjectDayView>(
    "subject-day",
    [
      .text("date", \.date, "The day: 3 Mar 2026"),
      .text("iso", \.day.iso, "The same as 2026-03-03"),
      .list("entries", \.entries, "What happened, the item first and its papers after it"),
    ])

  private var date: String { "\(day.shortText) \(day.year)" }
}

extension RecordPage<Subject> {
  private var part: RecordPart? { site.parts.part(.subject, of: handle.ref) }
  var recommendations: [Handle<Recommendation>] { part?.recommendations ?? [] }
  private var counts: StateCounts { site.counts(of: recommendations) }
  private var indicators: [Handle<Indicator>] { site.indicators(measuring: recommendations) }

  /// What is counted of it: its recommendations, the answers that are owed to them, and the last value of its figure.
  var standing: [String] { [asked, owed, measured].compactMap(\.self) }

  /// What is told first besides the count of its recommendations.
  var news: String? { owed ?? measured }

  private var asked: String? { counts.total == 0 ? nil : site.summary(of: counts) }

  private var owed: String? {
    let late = recommendations.flatMap { site.record.answersOwed(to: $0) }
      .filter { $0.daysLate(asOf: site.record.asAt) != nil }
    return late.compactMap { $0.due?.day }.min().map { say(.topicOwed, count: late.count, day: $0.text) }
  }

  private var measured: String? {
    indicators.first.flatMap { indicator in
      let line = site.sparkline(of: indicator)
      return line.value.map { value in
        say(.topicMeasured, name: line.title, words: [value, line.change].compactMap(\.self).joined(separator: ", "))
      }
    }
  }

  var squares: SquaresView? {
    recommendations.isEmpty ? nil : site.squares(of: recommendations, label: it.document.title)
  }

  var late: [AskedRowView] {
    site.inOrderOfUrgency(recommendations.filter { site.standing(of: $0) == .late }).map { site.asked($0) }
  }

  var list: LinkView? {
    part.flatMap { part in
      part.recommendations.isEmpty
        ? nil
        : LinkView(
          title: say(.topicAll, count: part.recommendations.count),
          link: TrackerFacet.subject.folder + part.slug + "/index.html")
    }
  }

  var chart: ChartView? { indicators.first.flatMap { site.chart(of: $0) } }

  var reviews: [LinkView] {
    site.record.reviews.indices.filter { site.record.reviews[$0].document.subjects.contains(handle) }
      .map { place in
        LinkView(
          title: say(.reviewPage, title: site.record.reviews[place].document.title),
          link: site.address(of: Handle<Review>(place).ref))
      }
  }
}
