/// Walks through a chapter beside the clips of its overlay: every word is to lie in one element that is read aloud, and the elements
/// are to come in the order of the clips.
struct HeardChapter {
  private let clips: [OverlayClip]
  private let places: [String: Int]
  /// The clips of the open elements; nil for one that has none.
  private var open: [Int?] = []
  private var isInBody = false
  /// The clip that is being heard, and how many letters and figures were found in its element.
  private var current = -1
  private var letters: [Int]
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8], _ clips: [OverlayClip]) throws(XMLFault) {
    self.clips = clips
    places = Dictionary(clips.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    letters = [Int](repeating: 0, count: clips.count)
    if places.count < clips.count { faults.append("two clips belong to one element") }
    try XMLReader.read(bytes) { take($0) }
    lookAtLengths()
  }

  private mutating func take(_ event: XMLReader.Event) {
    switch event {
    case .open(let tag):
      if tag.localName == "body" { isInBody = true }
      open.append(tag["id"].flatMap { places[$0] })
    case .close: _ = open.popLast()
    case .words(let bytes):
      let words = String(decoding: bytes, as: UTF8.self)
      let count = words.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      if isInBody, count > 0 { hear(words, count) }
    }
  }

  private mutating func hear(_ words: String, _ count: Int) {
    let covering = open.compactMap { $0 }
    guard covering.count == 1, let clip = covering.first else {
      let start = words.split(whereSeparator: \.isWhitespace).prefix(8).joined(separator: " ")
      faults.append(covering.isEmpty ? "nobody hears “\(start)”" : "“\(start)” is heard more than once")
      return
    }
    if clip != current {
      if clip != current + 1 { faults.append("“\(clips[clip].id)” is not heard in its turn") }
      current = max(current, clip)
    }
    letters[clip] += count
  }

  /// The fastest speech takes ten times as long for a letter as is asked here: less is a clip that was cut off.
  private static let shortest = 2

  private mutating func lookAtLengths() {
    if current + 1 < clips.count, !clips.isEmpty {
      faults.append("a clip belongs to no words: “\(clips[current + 1].id)”")
    }
    for (clip, count) in zip(clips, letters) where clip.end - clip.begin < max(1, count * HeardChapter.shortest) {
      faults.append("the clip of “\(clip.id)” is too short for its words")
    }
  }
}
