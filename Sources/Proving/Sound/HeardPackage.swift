import Packing

/// What the package document of a book says of its sound.
struct HeardPackage {
  struct Item {
    let path: String
    let overlay: String?
    let isNavigation: Bool
  }

  private(set) var items: [String: Item] = [:]
  private(set) var spine: [String] = []
  /// In milliseconds, by the id of the overlay; that of the whole book under the empty name.
  private(set) var lengths: [String: Int] = [:]

  init(_ bytes: [UInt8]) throws(XMLFault) {
    // Of what the words tell the length, where they tell one.
    var told: String?
    try XMLReader.read(bytes) { event in
      switch event {
      case .open(let tag):
        told = tag["property"] == "media:duration" ? tag["refines"] ?? "" : nil
        note(tag)
      case .words(let words):
        guard let told else { return }
        lengths[String(told.drop { $0 == "#" })] = OverlayClip.milliseconds(String(decoding: words, as: UTF8.self))
      case .close: told = nil
      }
    }
  }

  private mutating func note(_ tag: XMLTag) {
    if tag.localName == "itemref", let id = tag["idref"] { spine.append(id) }
    guard tag.localName == "item", let id = tag["id"], let path = tag["href"] else { return }
    items[id] = Item(
      path: path, overlay: tag["media-overlay"],
      isNavigation: (tag["properties"] ?? "").split(separator: " ").contains("nav"))
  }
}

/// A clip of sound and the element that it belongs to.
struct OverlayClip: Equatable {
  let file: String
  let id: String
  let sound: String
  /// In milliseconds.
  let begin: Int
  let end: Int

  /// The clips of a media overlay in their order; nil when one of them lacks something.
  static func all(in bytes: [UInt8]) throws(XMLFault) -> [OverlayClip]? {
    var clips: [OverlayClip?] = []
    var target: [String] = []
    try XMLReader.read(bytes) { event in
      guard case .open(let tag) = event else { return }
      switch tag.localName {
      case "par": target = []
      case "text": target = (tag["src"] ?? "").split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      case "audio": clips.append(OverlayClip(tag, of: target))
      case _: return
      }
    }
    return clips.contains(nil) ? nil : clips.compactMap(\.self)
  }

  /// `target`: the file and the id of the element.
  private init?(_ audio: XMLTag, of target: [String]) {
    guard target.count == 2, let sound = audio["src"], let begin = OverlayClip.milliseconds(audio["clipBegin"] ?? ""),
      let end = OverlayClip.milliseconds(audio["clipEnd"] ?? "")
    else { return nil }
    (file, id, self.sound, self.begin, self.end) = (target[0], target[1], sound, begin, end)
  }

  /// Of a clock value with three decimals (SMIL 3.0 s.5.4): “12.034s”, “0:20:05.034”.
  static func milliseconds(_ clock: String) -> Int? {
    let parts = clock.trimmingSuffix("s").split(separator: ":", omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count <= 3 else { return nil }
    let decimals = last.split(separator: ".", omittingEmptySubsequences: false)
    guard decimals.count == 2, decimals[1].utf8.count == 3, let rest = Int(decimals[1]) else { return nil }
    let whole = (parts.dropLast() + [decimals[0]]).map { Int($0) }
    if whole.contains(nil) { return nil }
    return whole.reduce(0) { $0 * 60 + ($1 ?? 0) } * 1000 + rest
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
