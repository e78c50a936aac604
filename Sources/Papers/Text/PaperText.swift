/// The text of a file from elsewhere.
enum PaperText {
  /// Windows line ends become plain ones; a byte-order mark is no word. Nil when it is not UTF-8.
  static func decode(_ bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var scalars = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || !wasReturn {
        scalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
