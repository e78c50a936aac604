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

extension Envelope {
  /// The payload of a file as it is stored: the byte that says how, and what follows it.
  static func unwrap(_ file: [UInt8], name: String, path: String) throws(PublishedIndexFault) -> [UInt8] {
    let (head, end) = (Array("scrutable(\"\(name)\",\"".utf8), Array("\")\n".utf8))
    guard file.count > head.count + end.count, file.starts(with: head), file.suffix(end.count) == end[...] else {
      throw PublishedIndexFault(file: path, reason: "it is not in its envelope")
    }
    var payload: [UInt8] = []
    var rest = file[head.count..<file.count - end.count]
    payload.reserveCapacity(rest.count)
    while let escape = rest.firstIndex(of: 0x5C) {
      payload += rest[..<escape]
      guard let byte = rest.dropFirst(escape + 1 - rest.startIndex).first.flatMap(unescaped) else {
        throw PublishedIndexFault(file: path, reason: "it has an escape that there is none of")
      }
      payload.append(byte)
      rest = rest[(escape + 2)...]
    }
    return payload + rest
  }

  private static func unescaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x5C, 0x22: byte
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case _: nil
    }
  }

  /// What is stored; more than 32 MB is more than any file of an index holds.
  static func open(_ payload: [UInt8], path: String) throws(PublishedIndexFault) -> [UInt8] {
    guard let storage = payload.first.flatMap(Storage.init) else {
      throw PublishedIndexFault(file: path, reason: "it is stored in an unknown way")
    }
    switch storage {
    case .plain: return Array(payload.dropFirst())
    case .deflated:
      // Room is asked for as it is needed: most files hold a few thousand bytes.
      for limit in [1 << 16, 1 << 20, 1 << 25] {
        if let bytes = Inflate.expand(payload.dropFirst(), atMost: limit) { return bytes }
      }
      throw PublishedIndexFault(file: path, reason: "it cannot be unpacked, or holds too much")
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
