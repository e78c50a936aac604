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

  init(_ bytes: [UInt8]) {
    var property: MarkupTokens.Tag?
    for token in MarkupTokens(bytes) {
      switch token {
      case .open(let tag):
        property = tag.name == "meta" ? tag : nil
        note(tag)
      case .words(let words):
        if let tag = property, tag.attributes["property"] == "media:duration" {
          lengths[String(tag.attributes["refines", default: ""].drop { $0 == "#" })] = OverlayClip.milliseconds(words)
        }
      case .close: property = nil
      }
    }
  }

  private mutating func note(_ tag: MarkupTokens.Tag) {
    let attributes = tag.attributes
    if tag.name == "itemref", let id = attributes["idref"] { spine.append(id) }
    guard tag.name == "item", let id = attributes["id"], let path = attributes["href"] else { return }
    items[id] = Item(
      path: path, overlay: attributes["media-overlay"],
      isNavigation: attributes["properties", default: ""].split(separator: " ").contains("nav"))
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
  static func all(in bytes: [UInt8]) -> [OverlayClip]? {
    var clips: [OverlayClip] = []
    var target: [Substring] = []
    for token in MarkupTokens(bytes) {
      guard case .open(let tag) = token else { continue }
      if tag.name == "par" { target = [] }
      if tag.name == "text" {
        target = tag.attributes["src", default: ""].split(separator: "#", omittingEmptySubsequences: false)
      }
      guard tag.name == "audio" else { continue }
      guard target.count == 2, let sound = tag.attributes["src"],
        let begin = milliseconds(tag.attributes["clipBegin", default: ""]),
        let end = milliseconds(tag.attributes["clipEnd", default: ""])
      else { return nil }
      clips.append(
        OverlayClip(file: String(target[0]), id: String(target[1]), sound: sound, begin: begin, end: end))
    }
    return clips
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
