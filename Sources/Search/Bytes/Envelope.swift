internal import CDeflate

/// A file of the index: one JavaScript statement around bytes, so that it also loads where fetching is refused.
struct Envelope {
  /// `name` is the file's path without `.js`.
  static func wrap(_ payload: some Sequence<UInt8>, stored: Storage, name: String, into file: inout [UInt8]) {
    file.append(contentsOf: "scrutable(\"\(name)\",\"".utf8)
    put(stored.rawValue, into: &file)
    for byte in payload { put(byte, into: &file) }
    file.append(contentsOf: "\")\n".utf8)
  }

  enum Storage: UInt8 { case plain, deflated }

  @inline(__always) private static func put(_ byte: UInt8, into file: inout [UInt8]) {
    switch byte {
    case 0x5C, 0x22:
      file.append(0x5C)
      file.append(byte)
    case 0x0A: file.append(contentsOf: [0x5C, 0x6E])
    case 0x0D: file.append(contentsOf: [0x5C, 0x72])
    default: file.append(byte)
    }
  }
}

/// A compressor of libdeflate; one task's own.
struct Deflater: ~Copyable {
  private let compressor: OpaquePointer?
  private var buffer: [UInt8] = []

  /// From 1, the quickest, to 12.
  init(level: Int32) { compressor = libdeflate_alloc_compressor(level) }

  deinit { if let compressor { libdeflate_free_compressor(compressor) } }

  /// The bytes in an envelope, compressed where that makes them fewer.
  mutating func file(_ bytes: [UInt8], name: String) -> [UInt8] {
    var file: [UInt8] = []
    let count = compress(bytes)
    file.reserveCapacity(count + count / 32 + 40)
    if count > 0, count < bytes.count {
      Envelope.wrap(buffer[..<count], stored: .deflated, name: name, into: &file)
    } else {
      Envelope.wrap(bytes, stored: .plain, name: name, into: &file)
    }
    return file
  }

  /// How many bytes of the buffer hold the compressed bytes; 0 when they would not be fewer.
  private mutating func compress(_ bytes: [UInt8]) -> Int {
    guard let compressor else { return 0 }
    if buffer.count < bytes.count { buffer = [UInt8](repeating: 0, count: bytes.count * 2) }
    return buffer.withUnsafeMutableBytes { room in
      bytes.withUnsafeBytes { source in
        libdeflate_deflate_compress(compressor, source.baseAddress, source.count, room.baseAddress, source.count)
      }
    }
  }
}
