import Diagnostics
import Drafting
import Formats
package import Publications
package import Record

/// Which formats are made of what: all of everything, unless the council or the command line asks for fewer.
package struct FormatChoices: Sendable {
  private var chosen: [PublicationKind: Set<PublicationFormat>] = [:]
  private var ordinary = Set(PublicationFormat.allCases)
  /// Whether reviews, topics and meetings have a picture for whoever shares their address. It is no format of a publication: it
  /// tells less than the page does, and no reader is offered it instead.
  private(set) var sharesPictures = true
  private(set) var diagnostics: [Diagnostic] = []

  /// What the pictures are called among the formats.
  package static let share = "share"

  /// The same formats of every publication.
  package init(_ formats: Set<PublicationFormat>, sharesPictures: Bool = false) {
    (ordinary, self.sharesPictures) = (formats, sharesPictures)
  }

  /// “all” or a kind of publication, with the formats it is to have between commas, “all” or “none”.
  init(_ pairs: [Pair]) {
    for pair in pairs {
      let isOrdinary = pair.name.value == "all"
      let formats = formats(in: pair.value, isOrdinary: isOrdinary)
      if isOrdinary {
        ordinary = formats
      } else if let kind = PublicationKind(rawValue: pair.name.value) {
        chosen[kind] = formats
      } else {
        diagnostics.append(.unknownKind(pair.name))
      }
    }
  }

  package func formats(of kind: PublicationKind) -> [Format] {
    let groups = chosen[kind] ?? ordinary
    return Format.allCases.filter { groups.contains($0.group) }
  }

  /// Every format that is made of something.
  var all: Set<Format> { Set(PublicationKind.allCases.flatMap { formats(of: $0) }) }

  /// Where every file of every publication stands, without making any.
  func paths(in record: Record) -> [String] {
    Publications(record).all.flatMap { planned in
      formats(of: planned.kind).flatMap { format in
        format == .csv
          ? format.parts(of: planned.compose()).map { planned.stem + $0.ending }.flatMap {
            [$0, DataAddress.metadata(of: $0)]
          } : [planned.stem + format.ending]
      }
    }
  }

  /// Whether a publication of the kind has a file that is read aloud.
  func has(_ sound: SoundChoice, of kind: PublicationKind) -> Bool {
    sound.kinds.contains(kind) && formats(of: kind).contains(.audioBook)
  }

  func hasAny(of sound: SoundChoice) -> Bool { PublicationKind.allCases.contains { has(sound, of: $0) } }

  private mutating func formats(in value: Located<String>, isOrdinary: Bool) -> Set<PublicationFormat> {
    let words = value.value.wordsBetweenCommas
    if isOrdinary { sharesPictures = value.value == "all" || words.contains(FormatChoices.share) }
    if value.value == "none" { return [] }
    if value.value == "all" { return Set(PublicationFormat.allCases) }
    return Set(
      words.filter { !isOrdinary || $0 != FormatChoices.share }.compactMap { word in
        if let format = PublicationFormat(rawValue: word) { return format }
        diagnostics.append(.unknownFormat(word, value.range))
        return nil
      })
  }
}

extension Diagnostic {
  fileprivate static func unknownKind(_ name: Located<String>) -> Diagnostic {
    let kinds = ["all"] + PublicationKind.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownValue, .error, "“\(name.value)” is no kind of publication", at: name.range,
      fixes: [.oneOf(kinds, insteadOf: name)])
  }

  fileprivate static func unknownFormat(_ word: String, _ range: SourceRange) -> Diagnostic {
    let formats = PublicationFormat.allCases.map(\.rawValue)
    let advice = "write all, none, or some of: " + formats.joined(separator: ", ")
    let isShare = word == FormatChoices.share
    return Diagnostic(
      .unknownValue, .error,
      isShare ? "pictures to share are not of one kind of publication" : "“\(word)” is no format",
      at: range, fixes: [.advise(isShare ? "write share under all: only" : advice + "; under all: also share")])
  }
}
