import Record

/// One decision of a forward plan.
struct ImportedDecision: Equatable {
  var line: Int
  var id = ""
  var title: String
  var purpose: String?
  /// The position of the decision-maker; nil where the row or nobody names one.
  var maker: Int?
  /// Who decides, in words.
  var decisionMaker: String
  /// Whether a cell of the row names who decides.
  var hasOwnMaker = false
  var date: String?
  var isDateInherited = false
  var type: ForwardPlanType?
  /// As written, where the file's own word holds it.
  var typeWords: String?
  var portfolio: String?
  var directorate: String?
  var lead: String?
  var contact: String?
  var scrutiny: String?
  /// The day of the notice as written, and where several stand together the first of them.
  var notice: String?
  var dayOfNotice: Day?
  var exempt: String?
  /// The words that its heading gave to it: “Part exempt?” for “Yes”.
  var exemptHeading: String?
  var urgency: UrgencyRule?
  var documents: String?
  var consultees: String?
  var notes: [HeadedNote] = []
}
