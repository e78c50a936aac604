internal import Diagnostics

/// The bytes of one template file and the places in it.
struct TemplateSource: Sendable {
  /// The path of the file as shown to people.
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [Int]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(path: path, start: position(offsets.lowerBound), end: position(offsets.upperBound))
  }

  private func position(_ offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    // Continuation bytes of UTF-8 are not counted: columns are in Unicode scalars.
    let column = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: low + 1, column: column)
  }
}
