/// What transcriber's notes say. They are in English and by its code in a Welsh publication too: liblouis has signs for a note in that
/// code only, and without them nobody could tell a note from the text.
enum BrailleNotes {
  static let links = "The numbers in square brackets in the text are those of this list."
  static let table =
    "Table as a list: each row begins at the margin, the name of the column stands before each cell, and empty cells are left out."
  /// For the second table and all after it.
  static let tableAgain = "Table as a list."
  static let chart = "Chart:"
  static let picture = "Picture:"
  static let welsh = "Welsh braille"
  static let welshEnds = "end of Welsh"
  static let struck = "struck out"
  static let struckEnds = "end of struck out"
}
