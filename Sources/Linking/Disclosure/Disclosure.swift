import Diagnostics
import Drafting
import Record

/// Decides what may be published, before anything is linked: what is withheld here cannot reach any page.
///
/// A withheld meeting or review withholds everything in its folder, and a withheld file every row in it.
struct Disclosure {
  var asAt: Day
  var showsDrafts: Bool

  /// Whether it may be published and, if not, on what ground.
  enum Verdict {
    case open(isPreview: Bool)
    case withheld(Withheld)
  }

  func verdict(on withholding: WithholdingDraft, within outer: Verdict = .open(isPreview: false)) -> Verdict {
    if case .withheld = outer { return outer }
    if let exempt = withholding.exempt {
      let ground = Withheld.Ground.exempt(
        paragraphs: exempt.paragraphs, reason: exempt.reason ?? "", publicInterest: exempt.publicInterest)
      return .withheld(Withheld(ground, publicTitle: exempt.publicTitle))
    }
    var isPreview = if case .open(isPreview: true) = outer { true } else { false }
    if let day = withholding.embargoedUntil, day > asAt {
      guard showsDrafts else { return .withheld(Withheld(.embargoed(until: day))) }
      isPreview = true
    }
    if withholding.isDraft {
      guard showsDrafts else { return .withheld(Withheld(.draft)) }
      isPreview = true
    }
    return .open(isPreview: isPreview)
  }

  /// The same for a row of a table.
  func disclose<Row: WithholdableDraft>(_ row: Row) -> Disclosed<Row> {
    switch verdict(on: row.withholding) {
    case .open: .open(row)
    case .withheld(let withheld): .withheld(withheld)
    }
  }
}
