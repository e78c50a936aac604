import Diagnostics
import Drafting
import Record
import Search

/// Finds recommendations that say nearly what an earlier one said, of which no clerk has said anything yet.
struct SaidBefore {
  private let record: Record
  private let places: RecommendationPlaces
  /// Those of which the day is known, the earliest first.
  private let made: [Made]

  private struct Made {
    let handle: Handle<Recommendation>
    let day: Day
    /// The review or the meeting that it belongs to.
    let whole: RecordRef?
  }

  /// An earlier one that says nearly the same, with the hundredths of the words that both have, and these words.
  private struct Earlier {
    let place: Int
    var score = 100
    var words: [String] = []
  }

  init(drafts: Drafts, record: Record) {
    self.record = record
    places = RecommendationPlaces(drafts)
    let all = record.recommendations.indices.compactMap { index -> Made? in
      let handle = Handle<Recommendation>(index)
      return record.dayMade(record[handle]).map {
        Made(handle: handle, day: $0, whole: record.whole(around: handle.ref))
      }
    }
    made = all.sorted { ($0.day, $0.handle) < ($1.day, $1.handle) }
  }

  var diagnostics: [Diagnostic] {
    let near = NearTexts(made.map { record[$0.handle].text.prose.plainText })
    let groups = Dictionary(grouping: made.indices) { near.same[$0] }
    var others: [Int: [(first: Int, pair: NearTexts.Pair)]] = [:]
    for pair in near.pairs {
      others[pair.first, default: []].append((pair.second, pair))
      others[pair.second, default: []].append((pair.first, pair))
    }
    return made.indices.compactMap { place in
      let own = near.same[place]
      let same = latest(groups[own] ?? [], before: place).map { Earlier(place: $0) }
      let alike = (others[own] ?? []).compactMap { first, pair in
        latest(groups[first] ?? [], before: place).map { Earlier(place: $0, score: pair.score, words: pair.words) }
      }
      let best = same ?? alike.max { ($0.score, $0.place) < ($1.score, $1.place) }
      return best.flatMap { told(place, $0) }
    }
  }

  /// The last of some that was made before one, and not by the same review or meeting.
  private func latest(_ some: [Int], before place: Int) -> Int? {
    some.last { made[$0].day < made[place].day && made[$0].whole != made[place].whole }
  }

  private func told(_ place: Int, _ found: Earlier) -> Diagnostic? {
    let (own, earlier) = (record[made[place].handle], record[made[found.place].handle])
    let written = places.places(of: own)
    if written["repeats"] != nil || earlier.supersededBy == made[place].handle { return nil }
    let label = "\(record.fullTitle(of: made[found.place].handle.ref)), made on \(made[found.place].day.text)"
    let words = found.words.prefix(12).joined(separator: ", ") + (found.words.count > 12 ? " …" : "")
    return .saidBefore(
      label, earlier.document.id,
      because: found.words.isEmpty ? "Both have the same words." : "Both have \(words). \(working(found.score))",
      at: written["text"] ?? SourceRange(path: own.document.path),
      earlier: places.places(of: earlier)["text"] ?? SourceRange(path: earlier.document.path))
  }

  private func working(_ score: Int) -> String {
    "A rare word counting for more than a common one, that is \(score) hundredths of all the words of the two; from "
      + "\(NearTexts.least) on it is told."
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
    _ label: String, _ id: RecordID, because working: String, at place: SourceRange, earlier: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .saidBefore, .advice, "this says nearly what was said before: \(label)", at: place, because: working,
      fixes: [.advise("write “repeats: [\(id.text)]”, or “repeats: []” where it is another matter")],
      related: [.init("the earlier one", at: earlier)])
  }
}
