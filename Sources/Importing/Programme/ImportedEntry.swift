import Record

/// A heading with a date, under which matters stand.
struct ProgrammeHeading: Equatable {
  var line: Int
  /// As written.
  var words: String
  /// Nil where the words are no single day: “October TBC”.
  var heading: DateHeading?
}

/// One matter of a work programme.
struct ImportedEntry: Equatable {
  var line: Int
  var section: ProgrammeSection
  var item: String
  var purpose: String?
  var suggestedBy: String?
  var lead: String?
  var witnesses: String?
  /// How the paper says it will be dealt with; nil where only its section does.
  var route: ProgrammeRoute?
  /// What the paper says has become of it; nil where it does not.
  var status: ProgrammeStatus?
  var notes: [HeadedNote] = []
}

/// What became of a heading.
enum HeadingPlace: Equatable {
  /// The id of the meeting, and whether its file is written.
  case meeting(id: String, isNew: Bool)
  /// A date in words, beside each entry.
  case words(String)
}
