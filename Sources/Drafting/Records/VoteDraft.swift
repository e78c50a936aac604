package import Diagnostics

/// A recorded vote: how many were for and against, and who, where the minutes say so.
package struct VoteDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var item: Located<String>?
  package var motion: String?
  package var inFavour: Int?
  package var against: Int?
  package var abstained: Int?
  package var namesFor: [Located<String>] = []
  package var namesAgainst: [Located<String>] = []
  package var namesAbstained: [Located<String>] = []

  package static let schema = RecordSchema<VoteDraft>(
    of: VoteDraft(), "a recorded vote",
    "How many voted for and against, and who, where the minutes say so. Without a number the names are counted; a side without either is not told.",
    [
      Field("item", .words, \.item, "The agenda item it was on", example: "\"7\"", required: true),
      Field("motion", .text, \.motion, "What was voted on", example: "That the fare be kept after March 2027."),
      Field("for", .integer(0...999), \.inFavour, "How many voted for it", example: "5"),
      Field("against", .integer(0...999), \.against, "How many voted against it", example: "1"),
      Field("abstained", .integer(0...999), \.abstained, "How many abstained", example: "0"),
      Field(
        "names-for", .list(of: .words), \.namesFor, "Who voted for it: ids, or names as written",
        example: "[anwen-price]"),
      Field("names-against", .list(of: .words), \.namesAgainst, "Who voted against it", example: "[tom-okafor]"),
      Field("names-abstained", .list(of: .words), \.namesAbstained, "Who abstained", example: "[ruth-abara]"),
    ], withholdingFields)
}
