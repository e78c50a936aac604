import Papers

/// A report as read: its labels, what it recommends, and its sections.
struct ImportedReport {
  var facts = MeetingFacts()
  var line = 1
  var title: String?
  var authors: [String] = []
  var classification: String?
  var keyDecision: String?
  var wards: [String] = []
  var portfolio: String?
  var purpose: [DocumentPart] = []
  var recommendations: [ImportedProposal] = []
  var appendices: [ImportedAppendix] = []
  var backgroundPapers: [DocumentPart] = []
  var consultees: [String] = []
  var contact: String?
  var exempt: ExemptWords?
  var body: [DocumentPart] = []
  var language: String?
}

/// One recommendation of a report's author.
struct ImportedProposal {
  var line: Int
  /// As written: “(a)”, “2.1”.
  var number: String
  var text: [DocumentPart]
}

/// An appendix that a report names.
struct ImportedAppendix: Equatable {
  var title: String
  var number: String?
  var isToFollow: Bool
  var exempt: ExemptWords?
}
