package import Diagnostics
package import Record

/// What may keep a record, or a row of one, from the public.
package struct WithholdingDraft: Sendable {
  package var isDraft = false
  package var embargoedUntil: Day?
  package var exempt: ExemptDraft?
}

package protocol WithholdableDraft: Draft {
  var withholding: WithholdingDraft { get set }
}

extension WithholdableDraft {
  /// The fields every record and row has.
  static var withholdingFields: [Field<Self>] {
    [
      Field(
        "draft", .flag, \.withholding.isDraft,
        "Not ready: left out of the site unless it is built with --drafts", example: "yes"),
      Field(
        "embargoed-until", .day, \.withholding.embargoedUntil,
        "Left out of the site until this day", example: "2026-03-02"),
      Field("exempt", .part(ExemptDraft.self), \.withholding.exempt, "Withheld from the public by law"),
    ]
  }
}

/// The legal ground on which something is withheld: LGA 1972 Schedule 12A Part 1.
package struct ExemptDraft: Draft {
  package var paragraphs: [Int] = []
  package var reason: String?
  package var publicInterest: String?
  package var publicTitle: String?

  package static let schema = RecordSchema<ExemptDraft>(
    of: ExemptDraft(), "an exemption",
    "Says why a paper or a part of one is kept from the public. Everything else of it stays out of the site.",
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
    ])
}

/// What every document with a file of its own has.
package struct DocumentDraft: Sendable {
  package var id: Located<String>?
  package var aliases: [Located<String>] = []
  package var language: String?
  package var summary: String?
  package var published: Day?
  package var updated: Day?
  package var subjects: [Located<String>] = []
  package var initials: [Pair] = []
  package var cites: Located<String>?
  package var places = FieldPlaces()
}

package protocol DocumentDraftHolder: WithholdableDraft {
  var document: DocumentDraft { get set }
}

extension DocumentDraftHolder {
  /// The fields every file may have.
  static var documentFields: [Field<Self>] {
    [
      Field(
        "id", .words, \.document.id, "A permanent id other than the file's name", example: "foster-care-2025"),
      Field(
        "aliases", .list(of: .words), \.document.aliases, "Former addresses that lead here",
        example: "[reviews/fostering-2025]"),
      Field(
        "language", .language, \.document.language, "The language of the text, when it is not English", example: "cy"),
      Field(
        "summary", .text, \.document.summary, "One sentence for lists and search engines",
        example: "What changes and why."),
      Field("published", .day, \.document.published, "The day it was published", example: "2026-01-06"),
      Field("updated", .day, \.document.updated, "The day it was last changed", example: "2026-02-11"),
      Field(
        "subjects", .list(of: .reference(to: "a subject")), \.document.subjects, "The subjects it belongs to",
        example: "[foster-care]"),
      Field(
        "initials", .pairs(of: "initials with who or what they mean", example: "{ KP: kay-porter }"),
        \.document.initials,
        "Initials used in this document, each with a name or the id of a person or post"),
      Field(
        "cites", .reference(to: "a document"), \.document.cites,
        "The document that “recommendation 10” or “para 6.8” in this one refers to", example: "foster-care-2025"),
    ] + withholdingFields
  }
}
