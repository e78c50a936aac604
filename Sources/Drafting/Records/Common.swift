package import Diagnostics
package import Record

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
