import Diagnostics
import Drafting
import Record

/// Decides what may be published, before anything is linked: what is withheld here cannot reach any page.
///
/// A withheld meeting or review withholds everything in its folder, a withheld file every row in it, and a withheld item its
/// minute, its papers and the actions that arise from it (`Holders`, `MinutesRedaction`).
struct Disclosure {
  var asAt: Day
  var showsDrafts: Bool
  /// Whether the last build published the record of a kind with an id.
  var wasPublished: @Sendable (RecordKind, String) -> Bool = { _, _ in false }

  /// Whether it may be published and, if not, on what ground, with the place where the ground is written.
  enum Verdict {
    case open(isPreview: Bool)
    case withheld(Withheld, by: SourceRange?)

    var withheld: Withheld? { if case .withheld(let withheld, _) = self { withheld } else { nil } }
    var isOpen: Bool { withheld == nil }
    var place: SourceRange? { if case .withheld(_, let place) = self { place } else { nil } }
  }

  func verdict(on withholding: WithholdingDraft, within outer: Verdict = .open(isPreview: false)) -> Verdict {
    if case .withheld = outer { return outer }
    if let lasting = lastingGround(of: withholding) { return .withheld(lasting, by: withholding.range) }
    var isPreview = if case .open(isPreview: true) = outer { true } else { false }
    if let passing = passingGround(of: withholding) {
      guard showsDrafts else { return .withheld(Withheld(passing), by: withholding.range) }
      isPreview = true
    }
    return .open(isPreview: isPreview)
  }

  /// A ground that no preview passes over; also one that is there and cannot be read.
  private func lastingGround(of withholding: WithholdingDraft) -> Withheld? {
    if withholding.isUnclear { return Withheld(.draft) }
    if let exempt = withholding.exempt { return Withheld(exempt) }
    guard let withdrawn = withholding.withdrawn else { return nil }
    return Withheld(.withdrawn(on: withdrawn.on, reason: withdrawn.reason), publicTitle: withdrawn.publicTitle)
  }

  /// A ground that ends by itself, or when somebody is ready.
  private func passingGround(of withholding: WithholdingDraft) -> Withheld.Ground? {
    if let day = withholding.embargoedUntil, day > asAt { return .embargoed(until: day) }
    return withholding.isDraft ? .draft : nil
  }

  /// The same for a row of a table.
  func disclose<Row: WithholdableDraft>(_ row: Row) -> Disclosed<Row> {
    verdict(on: row.withholding).withheld.map { .withheld($0) } ?? .open(row)
  }
}

extension Withheld {
  init(_ exempt: ExemptDraft) {
    self.init(
      .exempt(paragraphs: exempt.paragraphs, reason: exempt.reason ?? "", publicInterest: exempt.publicInterest),
      publicTitle: exempt.publicTitle)
    publicSummary = exempt.publicSummary
    publicDecision = exempt.publicDecision
  }

  /// The ground alone, for what is withheld along with something else: titles and summaries are those of the other.
  var groundAlone: Withheld { Withheld(ground) }

  var isExempt: Bool { if case .exempt = ground { true } else { false } }

  /// “exempt”, as the end of a sentence about it.
  var adjective: String {
    switch ground {
    case .exempt: "exempt"
    case .embargoed(let day): "embargoed until \(day.text)"
    case .draft: "a draft"
    case .withdrawn: "withdrawn"
    }
  }
}
