/// What a run's properties say of its look; nil where they say nothing (`w:rPr`).
struct WordLook {
  var bold: Bool?
  var italic: Bool?
  var hidden: Bool?
  var struck: Bool?
  /// “superscript”, “subscript” or “baseline”.
  var position: String?
  var language: String?
  var font: String?

  init() {}

  init(_ properties: XMLElement?) {
    guard let properties else { return }
    for child in properties.elements {
      switch child.name {
      case "b": bold = child.isOn
      case "i": italic = child.isOn
      case "vanish": hidden = child.isOn
      case "strike", "dstrike": struck = struck == true || child.isOn
      case "vertAlign": position = child["val"]
      case "lang": language = child["val"] ?? language
      case "rFonts": font = child["ascii"] ?? child["hAnsi"] ?? font
      case _: break
      }
    }
  }

  /// The look with what `other` says laid over it.
  func under(_ other: WordLook) -> WordLook {
    var look = self
    look.bold = other.bold ?? bold
    look.italic = other.italic ?? italic
    look.hidden = other.hidden ?? hidden
    look.struck = other.struck ?? struck
    look.position = other.position ?? position
    look.language = other.language ?? language
    look.font = other.font ?? font
    return look
  }

  var style: RichText.Style {
    var style: RichText.Style = []
    if bold == true { style.insert(.bold) }
    if italic == true { style.insert(.italic) }
    if position == "superscript" { style.insert(.superscript) }
    if position == "subscript" { style.insert(.subscript) }
    return style
  }
}

extension XMLElement {
  /// The value of a property that is on unless it says otherwise (`ST_OnOff`, also in the strict kind).
  var isOn: Bool {
    switch self["val"] {
    case "0", "false", "off": false
    case _: true
    }
  }

  var number: Int? { number("val") }
}
