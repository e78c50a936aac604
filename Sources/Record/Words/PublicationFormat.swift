/// What a publication can be had in besides its page, in the order of most use.
package enum PublicationFormat: String, Term {
  case largePrint = "large-print"
  case text
  case epub
  case odt
  case braille
  case audio
  case data

  package var label: String {
    switch self {
    case .largePrint: "Large print"
    case .text: "Plain text"
    case .epub: "EPUB"
    case .odt: "OpenDocument"
    case .braille: "Braille"
    case .audio: "Audio"
    case .data: "Data"
    }
  }
}
