package import Diagnostics
package import Record

/// What may keep a record, or a row of one, from the public.
package struct WithholdingDraft: Sendable {
  package var isDraft = false
  package var embargoedUntil: Day?
  package var exempt: ExemptDraft?
  package var withdrawn: WithdrawnDraft?
  /// Whether a ground is written that cannot be read. Nobody knows then what may be shown, so nothing of it is.
  package var isUnclear = false
  /// Where the first ground is written.
  package private(set) var range: SourceRange?

  package var hasGround: Bool { isDraft || embargoedUntil != nil || exempt != nil || withdrawn != nil || isUnclear }

  /// Whether a key that is no field was most likely meant to withhold something: “Exempt”, “embargo”, “confidential”.
  static func isMeant(by key: String) -> Bool { nearest(to: key.lowercased(), among: WithholdingDraft.words) != nil }

  private static let words = [
    "draft", "drafts", "embargoed-until", "withheld-until", "embargo", "embargoed", "exempt", "exempt-part",
    "exemption", "withdrawn", "withheld",
    "confidential", "restricted", "private", "not-for-publication", "hidden",
  ]

  /// Keeps the place of the first field that withholds something.
  mutating func note(_ range: SourceRange) { if self.range == nil, hasGround { self.range = range } }
}

package protocol WithholdableDraft: Draft {
  var withholding: WithholdingDraft { get set }
}

extension WithholdableDraft {
  /// Where a record keeps its grounds.
  static var withholdingPath: any WritableKeyPath<Self, WithholdingDraft> & Sendable { \.withholding }

  /// The fields every record and row has.
  static var withholdingFields: [Field<Self>] {
    [
      Field(
        "draft", .flag, \.withholding.isDraft,
        "Not ready: left out of the site unless it is built with --drafts", example: "yes",
        withholds: withholdingPath),
      Field(
        "embargoed-until", .day, \.withholding.embargoedUntil,
        "Left out of the site until this day", example: "2026-03-02", offered: "…", withholds: withholdingPath),
      Field(
        "exempt", .exemption, \.withholding.exempt, "Withheld from the public by law",
        offered: "{ paragraph: …, reason: … }", withholds: withholdingPath),
      Field(
        "withdrawn", .withdrawal, \.withholding.withdrawn,
        "Published before and taken back: the site says when and why, and nothing else of it",
        offered: "{ on: …, reason: … }", withholds: withholdingPath),
    ]
  }
}

/// The legal ground on which something is withheld: LGA 1972 Schedule 12A Part 1.
package struct ExemptDraft: Draft {
  package var paragraphs: [Int] = []
  package var reason: String?
  package var publicInterest: String?
  package var publicTitle: String?
  package var publicSummary: String?
  package var publicDecision: String?

  package static let schema = RecordSchema<ExemptDraft>(
    of: ExemptDraft(), "an exemption",
    "Says why a paper or a part of one is kept from the public. Everything else of it stays out of the site, but for what is opened here, field by field.",
    [
      Field(
        "paragraph", .list(of: .integer(1...7)), \.paragraphs,
        "The paragraph or paragraphs of Schedule 12A Part 1 to the Local Government Act 1972", example: "3",
        required: true, missing: .exemptReason),
      Field(
        "reason", .text, \.reason, "Why, in words the public will read",
        example: "Contains the prices offered by each bidder.", required: true, missing: .exemptReason),
      Field(
        "public-interest", .text, \.publicInterest, "How the public interest was weighed",
        example: "The council would pay more if bidders knew each other's prices."),
      Field(
        "public-title", .text, \.publicTitle, "A title that may be shown; without one even the title is withheld",
        example: "Award of the home care contract"),
      Field(
        "public-summary", .text, \.publicSummary,
        "A summary of what was done that may be shown (LGA 1972 s.100C(2)); an item's is shown with its minute too",
        example: "Members compared the bids and asked about staffing at night."),
      Field(
        "public-decision", .text, \.publicDecision,
        "The decision, as far as it may be shown; an item's is shown with its minute too",
        example: "That the contract be awarded as recommended."),
    ])
}

/// That something was published and has been taken back.
package struct WithdrawnDraft: Draft {
  package var on: Day?
  package var reason: String?
  package var publicTitle: String?

  package static let schema = RecordSchema<WithdrawnDraft>(
    of: WithdrawnDraft(), "a withdrawal",
    "Says when and why something that was published is open no longer. Its address stays and says so.",
    [
      Field(
        "on", .day, \.on, "The day it was taken back", example: "2026-11-03", required: true,
        missing: .withdrawnReason),
      Field(
        "reason", .text, \.reason, "Why, in words the public will read",
        example: "It named a family. A corrected report follows.", required: true, missing: .withdrawnReason),
      Field(
        "public-title", .text, \.publicTitle, "A title that may still be shown",
        example: "Survey of school travel, 2026"),
    ])
}

extension FieldType where Value == ExemptDraft {
  /// A whole exemption: with a paragraph, and with words for the reason.
  static var exemption: Self {
    part(ExemptDraft.self).whole { exempt in
      exempt.paragraphs.isEmpty ? "paragraph" : exempt.reason.hasWords ? nil : "reason"
    } breaking: {
      .exemptReason
    }
  }
}

extension FieldType where Value == WithdrawnDraft {
  /// A whole withdrawal: with a day, and with words for the reason.
  static var withdrawal: Self {
    part(WithdrawnDraft.self).whole { withdrawn in
      withdrawn.on == nil ? "on" : withdrawn.reason.hasWords ? nil : "reason"
    } breaking: {
      .withdrawnReason
    }
  }
}

extension FieldType {
  /// The same, where `missing` gives the key of a field that is there and says nothing.
  fileprivate func whole(
    _ missing: @escaping @Sendable (Value) -> String?, breaking rule: @escaping @Sendable () -> Rule
  ) -> FieldType {
    FieldType(accepts: accepts, example: example, schema: schema, rows: rows) { node, reader in
      let before = reader.diagnostics.count
      guard let value = read(node, &reader) else { return nil }
      let isTold = reader.diagnostics[before...].contains { $0.severity == .error }
      if !isTold, let key = missing(value) { reader.report(.blank(key, in: node, rule())) }
      return value
    }
  }
}

extension String? {
  /// Whether there is a letter in it: a dash or “…” is no reason.
  fileprivate var hasWords: Bool { self?.contains(where: \.isLetter) ?? false }
}

extension Node {
  /// Where the field of a key stands.
  fileprivate func place(of key: String) -> SourceRange? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key.value == key }?.key.range
  }
}

extension Diagnostic {
  fileprivate static func blank(_ key: String, in node: Node, _ rule: Rule) -> Diagnostic {
    Diagnostic(
      rule, .error, "“\(key):” is there, but says nothing", at: node.place(of: key) ?? node.range,
      fixes: [.advise("write it out: the public will read it")])
  }
}
