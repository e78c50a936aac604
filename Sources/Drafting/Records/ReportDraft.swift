package import Diagnostics
package import Record

/// A report to a meeting; its numbered paragraphs under the standard headings stand in the body.
package struct ReportDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var authors: [Located<String>] = []
  package var meetings: [Located<String>] = []
  package var classification: Located<String>?
  package var keyDecision: String?
  package var wards: [String] = []
  package var portfolio: String?
  package var purpose: Prose?
  package var recommendations: [ProposalDraft] = []
  package var appendices: [PaperDraft] = []
  package var backgroundPapers: [Prose] = []
  package var consultees: [String] = []
  package var contact: Located<String>?

  package static let schema = RecordSchema<ReportDraft>(
    of: ReportDraft(), "a report",
    "A report to one or more meetings: any other `.md` file in a meeting's folder, or `reports/NAME.md`. Sections such as “Key considerations”, “Legal implications” or “Risk” are headings of the body; written paragraph numbers are kept.",
    [
      Field(
        "title", .words, \.title, "Its title", example: "\"Foster care: sufficiency of placements\"", required: true),
      Field("author", .list(of: .words), \.authors, "The post or person who wrote it", example: "head-of-fieldwork"),
      Field(
        "meetings", .list(of: .reference(to: "a meeting")), \.meetings,
        "The meetings it is for, besides the one whose folder it lies in", example: "[2026-01-14-children]"),
      Field(
        "classification", .words, \.classification,
        "Open, or partly exempt, as the paper says; one that is exempt needs `exempt:` too", example: "Open",
        withholds: withholdingPath),
      Field(
        "key-decision", .text, \.keyDecision, "Whether it leads to a key decision, as written",
        example: "This is not a key decision."),
      Field("wards", .list(of: .text), \.wards, "The wards it affects", example: "[All wards]"),
      Field("portfolio", .text, \.portfolio, "The cabinet portfolio", example: "Children and families"),
      Field(
        "purpose", .prose, \.purpose, "Why it is before the committee",
        example: "To show whether there are enough foster homes."),
      Field(
        "recommendations", .rows(of: ProposalDraft.self), \.recommendations, "What the author asks the committee to do"),
      Field("appendices", .rows(of: PaperDraft.self), \.appendices, "Appendices, some perhaps to follow"),
      Field(
        "background-papers", .list(of: .prose), \.backgroundPapers,
        "Papers it relies on, or “none identified” (LGA 1972 s.100D)", example: "none identified"),
      Field("consultees", .list(of: .text), \.consultees, "Who was consulted", example: "[Foster carers' forum]"),
      Field(
        "contact", .reference(to: "a person or post"), \.contact, "Whom to ask for more", example: "head-of-fieldwork"),
    ], documentFields)
}

package struct ProposalDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var number: Located<Numbering>?
  package var text: Prose?

  package static let schema = RecordSchema<ProposalDraft>(
    of: ProposalDraft(), "an officer's recommendation", "One of the lettered recommendations of a report.",
    [
      Field("number", .number, \.number, "Its letter or number", example: "(a)", required: true),
      Field("text", .prose, \.text, "What is recommended", example: "note the number of placements", required: true),
    ], withholdingFields)
}
