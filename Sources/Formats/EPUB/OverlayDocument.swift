import Serialising
import Speech

/// The sound of one chapter: the recording, and the media overlay that says which clip of it belongs to which element
/// (EPUB 3.3 s.9).
struct OverlayDocument {
  private(set) var bytes: [UInt8] = []

  init(_ narration: Narration, _ recording: Recording, of chapter: Book.Chapter) {
    var markup = XMLWriter()
    markup.openLine("smil", ["xmlns": "http://www.w3.org/ns/SMIL", "version": "3.0"])
    markup.openLine("body")
    for (id, clip) in zip(narration.ids, recording.clips) {
      markup.open("par")
      markup.empty("text", ["src": "\(chapter.name)#\(id)"])
      markup.empty(
        "audio", ["src": chapter.sound, "clipBegin": clip.begin.asSeconds + "s", "clipEnd": clip.end.asSeconds + "s"])
      markup.closeLine()
    }
    markup.closeDocument()
    bytes = markup.bytes
  }
}

extension Int {
  /// Milliseconds as “12.034”.
  fileprivate var asSeconds: String { "\(self / 1000)." + String(String(1000 + self % 1000).dropFirst()) }

  /// Milliseconds as the package document has them: “0:20:05.034”.
  var asClock: String {
    let (hours, minutes, seconds) = (self / 3_600_000, self / 60_000 % 60, self / 1000 % 60)
    let rest = String(1000 + self % 1000).dropFirst()
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(seconds < 10 ? "0" : "")\(seconds).\(rest)"
  }
}
