internal import CExpat

/// Reads XML 1.0 with namespaces in UTF-8 by libexpat, so that others than the writer say what is well formed.
struct XMLReader: ~Copyable {
  /// What a document holds, in its order. What an event gives is there only while it is taken.
  enum Event {
    /// An element that is empty is opened and closed.
    case open(XMLTag)
    case close
    /// All words up to the next tag.
    case words(UnsafeBufferPointer<UInt8>)
  }

  private let parser: XML_Parser

  private init?() {
    guard let parser = XML_ParserCreateNS("UTF-8", XMLTag.separator) else { return nil }
    self.parser = parser
  }

  deinit { XML_ParserFree(parser) }

  /// Refuses what is not well formed.
  static func check(_ bytes: [UInt8]) throws(XMLFault) {
    guard let reader = XMLReader() else { throw XMLFault.noMemory }
    if let fault = reader.fault(in: bytes) { throw fault }
  }

  /// Hands over what a document holds, as far as it is well formed.
  static func read(_ bytes: [UInt8], _ take: (Event) -> Void) throws(XMLFault) {
    guard let reader = XMLReader() else { throw XMLFault.noMemory }
    let fault = withoutActuallyEscaping(take) { take in
      let walk = XMLWalk(take)
      reader.handOver(to: walk)
      return withExtendedLifetime(walk) { reader.fault(in: bytes) }
    }
    if let fault { throw fault }
  }

  private func handOver(to walk: XMLWalk) {
    XML_SetUserData(parser, Unmanaged.passUnretained(walk).toOpaque())
    XML_SetElementHandler(
      parser, { XMLWalk.at($0)?.open(XMLTag(name: $1, attributes: $2)) }, { walk, _ in XMLWalk.at(walk)?.close() })
    XML_SetCharacterDataHandler(parser) { XMLWalk.at($0)?.add($1, Int($2)) }
  }

  private func fault(in bytes: [UInt8]) -> XMLFault? {
    let status = bytes.withUnsafeBytes { bytes in
      XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), 1)
    }
    if status == XML_STATUS_OK { return nil }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "it cannot be read"
    return XMLFault(line: Int(XML_GetCurrentLineNumber(parser)), reason: reason)
  }
}

/// Where a document stops being XML, and why.
struct XMLFault: Error, Equatable, CustomStringConvertible {
  let line: Int
  /// In libexpat's words.
  let reason: String

  static let noMemory = XMLFault(line: 1, reason: "out of memory")

  var description: String { "line \(line): \(reason)" }
}

/// An element that begins. Names are without their namespaces.
struct XMLTag {
  /// Between a namespace and a name.
  static let separator = CChar(32)

  /// Given by libexpat, and there until its callback ends.
  let name: UnsafePointer<CChar>?
  let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  var localName: String { name.map { XMLTag.local($0) } ?? "" }

  /// The value of an attribute.
  subscript(wanted: String) -> String? {
    var index = 0
    while let attributes, let name = attributes[index] {
      if XMLTag.local(name) == wanted { return attributes[index + 1].map { String(cString: $0) } }
      index += 2
    }
    return nil
  }

  private static func local(_ name: UnsafePointer<CChar>) -> String {
    var start = name
    var end = name
    while end.pointee != 0 {
      end += 1
      if end[-1] == separator { start = end }
    }
    return String(cString: start)
  }
}

/// What a callback of libexpat is told to go on with.
private final class XMLWalk {
  private let take: (XMLReader.Event) -> Void
  /// Words come in pieces: line by line, and every reference alone.
  private var words: [UInt8] = []

  init(_ take: @escaping (XMLReader.Event) -> Void) { self.take = take }

  static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLWalk? {
    pointer.map { Unmanaged<XMLWalk>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(_ tag: XMLTag) {
    flush()
    take(.open(tag))
  }

  func close() {
    flush()
    take(.close)
  }

  func add(_ piece: UnsafePointer<CChar>?, _ count: Int) {
    guard let piece else { return }
    words.append(contentsOf: UnsafeRawBufferPointer(start: piece, count: count))
  }

  private func flush() {
    if words.isEmpty { return }
    words.withUnsafeBufferPointer { take(.words($0)) }
    words.removeAll(keepingCapacity: true)
  }
}
