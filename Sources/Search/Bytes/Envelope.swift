internal import Packing

/// A file of the index: one JavaScript statement around bytes, so that it also loads where fetching is refused.
struct Envelope {
  /// `name` is the file's path without `.js`.
  static func wrap(_ payload: ArraySlice<UInt8>, stored: Storage, name: String, into file: inout [UInt8]) {
    file.append(contentsOf: "scrutable(\"\(name)\",\"".utf8)
    put(stored.rawValue, into: &file)
    var rest = payload
    while let special = rest.firstIndex(where: isEscaped) {
      file += rest[..<special]
      put(rest[special], into: &file)
      rest = rest[(special + 1)...]
    }
    file += rest
    file.append(contentsOf: "\")\n".utf8)
  }

  enum Storage: UInt8 { case plain, deflated }

  @inline(__always) private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == 0x5C || byte == 0x22 || byte == 0x0A || byte == 0x0D
  }

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

extension Deflate {
  /// The bytes in an envelope, compressed where that makes them fewer.
  mutating func file(_ bytes: [UInt8], name: String) -> [UInt8] {
    let packed = compress(bytes)
    let payload = packed ?? bytes[...]
    var file: [UInt8] = []
    file.reserveCapacity(payload.count + payload.count / 32 + 40)
    Envelope.wrap(payload, stored: packed == nil ? .plain : .deflated, name: name, into: &file)
    return file
  }
}
