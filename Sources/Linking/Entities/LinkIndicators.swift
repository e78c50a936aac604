import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func linkIndicators(_ redacted: Redacted, into record: inout Record) {
    for (position, source) in redacted.indicatorSets.enumerated() {
      let title = source.draft.title?.value ?? source.id.text
      let (document, referrer) = document(source, .indicatorSet, position, title: title)
      var set = IndicatorSet(document: document)
      set.committee = handle(source.draft.committee, to: Committee.self, from: referrer)
      set.asAt = source.draft.asAt
      set.body = linked(source.body, from: referrer)
      record.indicatorSets.append(set)
    }
    for (position, row) in redacted.indicators.enumerated() {
      let set = row.document ?? 0
      record.indicators.append(indicator(row, position, in: set))
      record.indicatorSets[set].indicators.append(Handle(position))
    }
  }

  private mutating func indicator(_ row: RedactedRow<IndicatorDraft>, _ position: Int, in set: Int) -> Indicator {
    let draft = row.draft
    let title = draft.name ?? row.id.text
    let initials = directory.redacted.indicatorSets[set].draft.document.initials
    let referrer = Referrer(
      target: Target(RecordRef(.indicator, Int32(clamping: position)), label: title), path: row.path, initials: initials
    )
    var document = Document(id: row.id, title: title)
    document.subjects = subjects(draft.subjects, from: referrer)
    document.isPreview = row.isPreview
    document.path = row.path
    var indicator = Indicator(
      document: document, set: Handle(set), code: draft.code?.value ?? "")
    indicator.polarity = draft.polarity
    indicator.officer = draft.officer.map { lead($0, from: referrer) }
    indicator.description = linked(draft.description, from: referrer)
    indicator.guide = draft.guide
    indicator.value = draft.value.map(Measurement.init(words:))
    indicator.unit = draft.unit
    indicator.rate = draft.rate
    indicator.target = draft.target.map(LinkPass.target)
    indicator.direction = draft.direction
    indicator.rag = rag(draft.rag, draft.ragMeaning)
    indicator.previous = LinkPass.readings(draft.previous)
    indicator.benchmarks = draft.benchmarks.map {
      Benchmark(name: $0.name ?? "", period: $0.period, value: Measurement(words: $0.value ?? ""))
    }
    indicator.measure = draft.measure
    indicator.lastUpdate = draft.lastUpdate
    indicator.comments = linked(draft.comments, from: referrer)
    indicator.series = LinkPass.readings(draft.series)
    return indicator
  }

  private static func readings(_ drafts: [ReadingDraft]) -> [Reading] {
    drafts.map { Reading(period: $0.period ?? "", value: Measurement(words: $0.value ?? "")) }
  }

  /// “326.8 - 399.4” is a range; one number is both its ends.
  private static func target(_ words: String) -> TargetRange {
    let ends = words.replacing(" to ", with: " - ").replacing("–", with: " - ").split(separator: " - ")
      .map { Measurement(words: String($0).trimmed).number }
    return TargetRange(words: words, low: ends.first ?? nil, high: ends.last ?? nil)
  }
}
