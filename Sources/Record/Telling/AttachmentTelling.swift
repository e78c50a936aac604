extension Attachment {
  /// “PDF, 420 kB”, “CSV, 1.2 MB”; a kilobyte is a thousand bytes.
  package var formatAndSize: String { "\(format), \(Attachment.text(size))" }

  private static func text(_ size: Int) -> String {
    if size < 1000 { return size == 1 ? "1 byte" : "\(size) bytes" }
    if size < 999_500 { return "\((size + 500) / 1000) kB" }
    let tenths = (size + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
