/// The fields that are open (`w:fldChar`): what they compute is shown, how they do it is not.
struct WordFields {
  private struct Field {
    var instruction = ""
    /// Whether what follows is what is shown.
    var isResult = false
    var link: String?
    var control: String?
  }

  private var fields: [Field] = []
  /// How many fields were open where each open cell or note began.
  private var floors: [Int] = []

  /// Whether words here are on the page.
  var isShown: Bool { fields.allSatisfy(\.isResult) }

  var link: String? { fields.last { $0.link != nil }?.link }

  /// A cell or a note begins: a field never reaches beyond its end.
  mutating func open() { floors.append(fields.count) }

  mutating func close() {
    guard let floor = floors.popLast() else { return }
    if fields.count > floor { fields.removeLast(fields.count - floor) }
  }

  /// A field that has not come to its result by the end of its paragraph hides nothing more.
  mutating func beginParagraph() { for index in fields.indices { fields[index].isResult = true } }

  mutating func take(instruction: String) {
    if let last = fields.indices.last, !fields[last].isResult { fields[last].instruction += instruction }
  }

  /// A mark of a field; the words that a control of a form shows at its end.
  mutating func take(_ mark: XMLElement) -> String? {
    switch mark["fldCharType"] {
    case "begin":
      var field = Field()
      field.control = mark.first("ffData").flatMap(WordFields.control)
      fields.append(field)
    case "separate":
      guard let last = fields.indices.last else { return nil }
      fields[last].isResult = true
      fields[last].link = WordFields.link(in: fields[last].instruction)
    case "end":
      guard fields.count > floors.last ?? 0, let field = fields.popLast() else { return nil }
      return isShown ? field.control : nil
    case _: break
    }
    return nil
  }

  /// The box or the choice of a control, which has no result of its own.
  private static func control(_ data: XMLElement) -> String? {
    if let box = data.first("checkBox") {
      let isChecked = box.first("checked")?.isOn ?? box.first("default")?.isOn ?? false
      return isChecked ? "☒" : "☐"
    }
    guard let list = data.first("ddList") else { return nil }
    let index = list.first("result")?.number ?? list.first("default")?.number ?? 0
    let entries = list.all("listEntry")
    return entries.indices.contains(index) ? entries[index]["val"] : nil
  }

  /// The address of a field such as `HYPERLINK "https://…"`.
  static func link(in instruction: String) -> String? {
    let words = instruction.split { $0 == " " || $0 == "\t" }
    guard words.count > 1, words[0].uppercased() == "HYPERLINK", words[1] != "\\l" else { return nil }
    let address = words[1].hasPrefix("\"") ? instruction.split(separator: "\"").dropFirst().first : words[1]
    return address.map(String.init)
  }
}
