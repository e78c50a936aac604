import Papers

/// Minutes as read: whose, who was there, and the minutes one by one.
struct ImportedMinutes {
  var facts = MeetingFacts()
  var roll = RollCall()
  /// What stands above the first minute and is no part of the roll.
  var front: [DocumentPart] = []
  var minutes: [ImportedMinute] = []
  /// When the meeting ended.
  var end: String?
  var language: String?
}

/// One minute: its heading, what stands under it, and the item of the agenda it records.
struct ImportedMinute {
  var heading: DocumentPart
  var body: [DocumentPart] = []
  /// The number of the item in the agenda that the content has.
  var item: String?
  var exempt: ExemptWords?
  var votes: [RecordedVote] = []

  /// “16” of “Minute 16:”; nil where it has none.
  var number: String? {
    heading.mark.flatMap { PartNumber($0) }.map { number in
      number.year == "roman"
        ? number.words
        : CellText.trim(String(number.words.drop { $0.isLetter && !$0.isUppercase || " ([".contains($0) }))
    }?.trimmingCharacters { ".):(] [".contains($0) }
  }
}

/// How a vote went, as the minutes tell it.
struct RecordedVote: Equatable {
  var line: Int
  var inFavour: Int?
  var against: Int?
  var abstained: Int?
  var namesFor: [String] = []
  var namesAgainst: [String] = []
  var namesAbstained: [String] = []
}

/// Who was at a meeting and who was not, each as the content knows them or in the words of the paper.
struct RollCall {
  var present: [String] = []
  var attending: [String] = []
  var officers: [String] = []
  var apologies: [String] = []
  var substitutes: [(member: String, substitute: String)] = []
  /// The id of who was in the chair.
  var chair: String?
}
