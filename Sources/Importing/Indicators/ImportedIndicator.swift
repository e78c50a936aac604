import Record

/// A value with the words of its period.
struct ImportedReading: Equatable {
  var line: Int
  /// Whose value, where it is not the council's own.
  var name: String?
  var period: String?
  var value: String
  /// Words of a heading or a label, which the paper has elsewhere.
  var added: [String] = []
  /// Whether it is the value of its row, which the file also has as the value of the indicator where it is the latest.
  var isValueOfRow = false
}

/// One indicator while it is read, from one row or from several.
struct ImportedIndicator: Equatable {
  var line: Int
  var code = ""
  var isCodeSupplied = false
  var name = ""
  /// Words that stay as they are, by the field they belong to.
  var texts: [IndicatorField: String] = [:]
  var polarity: Polarity?
  var direction: Direction?
  var measure: MeasurePeriod?
  var previous: [ImportedReading] = []
  var benchmarks: [ImportedReading] = []
  var series: [ImportedReading] = []
  var comments: [HeadedNote] = []
  /// Which period its value stands for, where the paper says.
  var period: String?
  /// Whether the period is not of the row itself, but of its file or of the words above its table.
  var isPeriodOfFile = false
  /// Whether code and name are those of the row above.
  var isInherited = false
  /// Values taken over from elsewhere in the paper, which it has once.
  var repeated: [String] = []

  /// By which rows of one indicator are known: its code, else its name.
  var key: String { HeadingWords.squeeze(code.isEmpty || isCodeSupplied ? name : code) }
}
