package import Diagnostics

/// Whether a file is text in UTF-8 (RFC 3629), and where it stops being so.
package enum TextEncoding {
  /// The one fault of a file that is not UTF-8: at its first wrong byte, or of the file as a whole.
  package static func fault(in file: [UInt8], path: String) -> Diagnostic? {
    file.withUnsafeBufferPointer { bytes in
      if let other = OtherEncoding(bytes) { return other.diagnostic(at: SourceRange(path: path)) }
      guard let offset = firstFault(in: bytes) else { return nil }
      var map = SourceMap(bytes, origin: SourceMap.Origin(path: path))
      let line = map.line(of: offset)
      return OtherEncoding.windows.diagnostic(at: map.range(offset..<offset + 1, line: line))
    }
  }

  /// Characters of which a page may hold none; the first ten are told.
  package static func forbidden(in file: [UInt8], path: String) -> [Diagnostic] {
    file.withUnsafeBufferPointer { bytes in
      var map = SourceMap(bytes, origin: SourceMap.Origin(path: path))
      return ForbiddenCharacter.all(in: bytes).map {
        $0.diagnostic(.itself, at: map.range($0.bytes, line: map.line(of: $0.bytes.lowerBound)))
      }
    }
  }

  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position < bytes.count {
      if position + 8 <= bytes.count,
        raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        position += 8
        continue
      }
      let length = sequenceLength(bytes, position)
      if length == 0 { return position }
      position += length
    }
    return nil
  }

  /// The length of the character at a place; 0 where there is none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let first = bytes[start]
    if first < 0x80 { return 1 }
    func next(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      start + offset < bytes.count && range.contains(bytes[start + offset])
    }
    switch first {
    case 0xC2...0xDF: return next(1) ? 2 : 0
    case 0xE0: return next(1, 0xA0...0xBF) && next(2) ? 3 : 0
    case 0xED: return next(1, 0x80...0x9F) && next(2) ? 3 : 0
    case 0xE1...0xEF: return next(1) && next(2) ? 3 : 0
    case 0xF0: return next(1, 0x90...0xBF) && next(2) && next(3) ? 4 : 0
    case 0xF4: return next(1, 0x80...0x8F) && next(2) && next(3) ? 4 : 0
    case 0xF1...0xF3: return next(1) && next(2) && next(3) ? 4 : 0
    default: return 0
    }
  }
}
