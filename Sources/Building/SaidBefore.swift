import Diagnostics
import Drafting
import Record
import Search

/// Finds recommendations that say nearly what an earlier one said, of which no clerk has said anything yet.
struct SaidBefore {
  let drafts: Drafts
  let record: Record

  var diagnostics: [Diagnostic] {
    let days = record.recommendations.map { record.dayMade($0) }
    let sets = record.recommendations.map { $0.review?.ref ?? $0.madeAt?.ref }
    let texts = LikeTexts(record.recommendations.map(\.text.prose.plainText))
    let places = RecommendationPlaces(drafts)
    let pairs = texts.pairs { earlier, later in
      guard let one = days[earlier], let other = days[later] else { return false }
      return one < other && sets[earlier] != sets[later]
    }
    return pairs.compactMap { told($0, places) }
  }

  private func told(_ pair: LikeTexts.Pair, _ places: RecommendationPlaces) -> Diagnostic? {
    let (own, earlier) = (record.recommendations[pair.text], record.recommendations[pair.earlier])
    let written = places.places(of: own)
    if written["repeats"] != nil || earlier.supersededBy == Handle(pair.text) { return nil }
    let label = record.fullTitle(of: Handle<Recommendation>(pair.earlier).ref)
    let made = record.dayMade(earlier).map { ", made on \($0.text)" } ?? ""
    return .saidBefore(
      "\(label)\(made)", earlier.document.id, pair,
      at: written["text"] ?? SourceRange(path: own.document.path),
      earlier: places.places(of: earlier)["text"] ?? SourceRange(path: earlier.document.path))
  }
}

/// Where the fields of recommendations were written, by their files and numbers.
private struct RecommendationPlaces {
  private var places: [String: FieldPlaces] = [:]

  init(_ drafts: Drafts) {
    for set in drafts.recommendationSets {
      for row in set.draft.recommendations { enter(row, in: set.path) }
    }
    for own in drafts.recommendations { enter(own.draft, in: own.path) }
  }

  private mutating func enter(_ row: RecommendationDraft, in path: String) {
    places[key(path, row.number?.value.words ?? "")] = row.places
  }

  func places(of own: Recommendation) -> FieldPlaces {
    places[key(own.document.path, own.number.words)] ?? FieldPlaces()
  }

  private func key(_ path: String, _ number: String) -> String { "\(path)\n\(number)" }
}

extension Diagnostic {
  fileprivate static func saidBefore(
    _ label: String, _ id: RecordID, _ pair: LikeTexts.Pair, at place: SourceRange, earlier: SourceRange
  ) -> Diagnostic {
    let words = pair.shared.prefix(12).joined(separator: ", ") + (pair.shared.count > 12 ? " …" : "")
    return Diagnostic(
      .saidBefore, .advice, "this says nearly what was said before: \(label)", at: place,
      because:
        "Of its \(pair.counts.text) different words and the \(pair.counts.earlier) of the other, both have \(pair.shared.count): "
        + "\(words). Weighed by how rare each is, that is \(pair.score) of 100; from \(LikeTexts.least) on it is told.",
      fixes: [
        .advise("write “repeats: [\(id.text)]”, or “repeats: []” where it is another matter")
      ], related: [.init("the earlier one", at: earlier)])
  }
}
