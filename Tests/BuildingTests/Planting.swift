import Drafting

/// Front matter written from a description of its fields, with a value of the test's own choosing in each of them.
enum Planting {
  /// `value` gives what stands after the colon of a field, which it is told with a path such as “meeting.items.title”; where it
  /// gives nil the field is left out.
  static func lines(
    of fields: [FieldDescription], at path: String = "", _ value: (FieldDescription, String) -> String?
  ) -> [String] {
    fields.flatMap { field -> [String] in
      let place = "\(path).\(field.key)"
      if ["draft", "embargoed-until", "exempt", "withdrawn", "id"].contains(field.key) { return [] }
      guard let rows = field.rows else { return value(field, place).map { ["\(field.key): \($0)"] } ?? [] }
      let isList = field.accepts.hasPrefix("a list")
      let row = lines(of: rows.fields, at: place, value)
      return row.isEmpty
        ? [] : ["\(field.key):"] + row.enumerated().map { (isList && $0 == 0 ? "  - " : "    ") + $1 }
    }
  }

  /// Fills every field that takes words with a secret, and the others with their examples.
  ///
  /// Numbers stay: a withheld item or minute is shown by its number, so that nobody looks for a gap.
  static func lines(of fields: [FieldDescription], secret: String) -> [String] {
    lines(of: fields) { field, _ in
      if field.takesEmail { return secret + "@example.org" }
      return field.takesText || field.takesReference ? secret : field.example
    }
  }
}

extension FieldDescription {
  /// What one value of the field is, in a clerk's words.
  var accepted: String { accepts.replacing("a list, each ", with: "") }

  var takesText: Bool { accepted.hasPrefix("text") || accepted.hasPrefix("a date in the words") }
  var takesReference: Bool { accepted.hasPrefix("the id of") }
  var takesEmail: Bool { accepted.hasPrefix("one e-mail address") }
  var takesDay: Bool { accepted.hasPrefix("a full date") }
  var takesPairs: Bool { example.hasPrefix("{") }
}
