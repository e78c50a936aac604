extension Attachment {
  /// “PDF, 420 kB”, “CSV, 1.2 MB”; a kilobyte is a thousand bytes.
  package var formatAndSize: String { "\(format), \(size.asFileSize)" }
}

extension Int {
  /// “420 kB”, “1.2 MB”; a kilobyte is a thousand bytes.
  package var asFileSize: String {
    if self < 1000 { return self == 1 ? "1 byte" : "\(self) bytes" }
    if self < 999_500 { return "\((self + 500) / 1000) kB" }
    let tenths = (self + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
