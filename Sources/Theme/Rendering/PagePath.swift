/// Where a page stands in the site, from which its links lead.
struct PagePath: Sendable {
  /// The page's folder from the root of the site: `reviews/home-care/`, or nothing.
  private let folder: [UInt8]
  /// What leads from the page to the root of the site: `../../`, or nothing.
  private let root: [UInt8]

  init(_ path: String) {
    let path = Array(path.utf8)
    folder = Array(path.prefix((path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1))
    root = Array(repeating: Array("../".utf8), count: folder.count { $0 == UInt8(ascii: "/") }).flatMap(\.self)
  }

  /// Writes the shortest way to an address that is given from the root of the site.
  func writeWay(to address: UnsafeBufferPointer<UInt8>, _ escaping: Escaping, into bytes: inout [UInt8]) {
    let shared = shared(with: address)
    let up = folder[shared...].count { $0 == UInt8(ascii: "/") }
    root.withUnsafeBufferPointer { escaping.copy(UnsafeBufferPointer(rebasing: $0[..<(3 * up)]), to: &bytes) }
    let rest = UnsafeBufferPointer(rebasing: address[shared...])
    if up == 0, PagePath.isNoName(rest) { bytes += [UInt8(ascii: "."), UInt8(ascii: "/")] }
    escaping.copy(rest, to: &bytes)
  }

  /// How long the folders are that the page and the address have in common.
  private func shared(with address: UnsafeBufferPointer<UInt8>) -> Int {
    var shared = 0
    for index in 0..<min(folder.count, address.count) {
      guard folder[index] == address[index] else { return shared }
      if folder[index] == UInt8(ascii: "/") { shared = index + 1 }
    }
    return shared
  }

  /// Whether a browser would not take it for the name of a file: it is empty, begins a question or a fragment, or looks like a scheme.
  private static func isNoName(_ rest: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in rest {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "/"): return false
      case UInt8(ascii: "?"), UInt8(ascii: "#"): return rest.first == byte
      case _: continue
      }
    }
    return rest.isEmpty
  }
}
