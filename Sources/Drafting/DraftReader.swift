package import Diagnostics
package import Record

/// What the reading of one document carries along: how prose is parsed, and the faults found so far.
package struct DraftReader {
  /// Turns the text of a field into prose; the Markdown room lends it, so that this room needs no parser.
  package typealias ProseParser = (String, SourceRange) -> Checked<Prose>

  package var diagnostics: [Diagnostic] = []
  private let parseProse: ProseParser

  package init(parseProse: @escaping ProseParser) { self.parseProse = parseProse }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func prose(_ text: String, at range: SourceRange) -> Prose {
    let parsed = parseProse(text, range)
    diagnostics += parsed.diagnostics
    return parsed.value
  }

  /// Reads the fields of a record from its front matter; a fault leaves its field empty and is reported.
  package mutating func read<D: Draft>(_ type: D.Type, from node: Node) -> D {
    var draft = D.schema.blank
    guard case .map(let entries) = node.content else {
      if !node.isBlank { report(.wrongType(expected: "fields such as “title: …”", found: node)) }
      requireFields(of: draft, seen: [], at: node.range)
      return draft
    }
    let schema = D.schema
    var seen: [Int] = []
    var places = FieldPlaces()
    var blank: [Blank] = []
    for entry in entries {
      guard let position = schema.position(of: entry.key.value) else {
        report(.unknownKey(entry.key, in: schema))
        if let withholding = schema.withholding, WithholdingDraft.isMeant(by: entry.key.value) {
          draft[keyPath: withholding].isUnclear = true
        }
        continue
      }
      let field = schema.fields[position]
      if let withholding = field.withholding {
        seen.append(position)
        read(field, withholding, of: entry, into: &draft)
        continue
      }
      let isBlank = entry.value.isBlank
      places.note(entry.key.value, at: isBlank ? entry.key.range : entry.value.range)
      if field.isBlank(entry.value) { blank.append(Blank(position: position, key: entry.key)) }
      if isBlank { continue }
      seen.append(position)
      let before = diagnostics.count
      field.read(entry.value, into: &draft, &self)
      if diagnostics[before...].contains(where: { $0.severity == .error }) { places.noteUnread() }
      if diagnostics.count == before { reportPlaceholders(in: entry) }
    }
    draft.places = places
    requireFields(of: draft, seen: seen, blank: blank, at: entries.first?.key.range ?? node.range)
    return draft
  }

  /// Reads a field that keeps something from the public. One that cannot be read withholds too: nobody knows then what may be
  /// shown.
  private mutating func read<D: Draft>(
    _ field: Field<D>, _ withholding: any WritableKeyPath<D, WithholdingDraft> & Sendable, of entry: Node.Entry,
    into draft: inout D
  ) {
    let before = diagnostics.count
    if entry.value.saysNothing {
      report(.blankGround(entry.key, field.description))
    } else {
      field.read(entry.value, into: &draft, &self)
    }
    if diagnostics[before...].contains(where: { $0.severity == .error }) {
      draft[keyPath: withholding].isUnclear = true
    }
    draft[keyPath: withholding].note(entry.key.range)
  }

  /// A field that is written and says nothing.
  private struct Blank {
    var position: Int
    var key: Located<String>
  }

  /// Reports what the record cannot do without; a blank field at its own place.
  private mutating func requireFields<D: Draft>(of draft: D, seen: [Int], blank: [Blank] = [], at range: SourceRange) {
    let isExempt = (draft as? any WithholdableDraft)?.withholding.exempt != nil
    for position in isExempt ? D.schema.required : D.schema.requiredWhenOpen {
      let field = D.schema.fields[position]
      if let blank = blank.first(where: { $0.position == position }) {
        report(.blankKey(blank.key, field.description, field.missingRule, of: D.schema.title))
      } else if !seen.contains(position) {
        // A paper from elsewhere may have had none; it is read as it was.
        let severity: Severity = field.isRequired ? .error : .warning
        report(.missingKey(field.description, field.missingRule, severity, of: D.schema.title, at: range))
      }
    }
  }

  private mutating func reportPlaceholders(in entry: Node.Entry) {
    let isTitle = entry.key.value == "title" || entry.key.value == "name"
    switch entry.value.content {
    case .scalar(let text, _):
      if Placeholder.isOne(text, asTitle: isTitle) { report(.placeholder(text, at: entry.value.range)) }
    case .list(let nodes):
      for case .scalar(let text, _) in nodes.map(\.content) where Placeholder.isOne(text, asTitle: isTitle) {
        return report(.placeholder(text, at: entry.value.range))
      }
    case .map: break
    }
  }
}

extension Field {
  /// Whether nobody could read anything in a value that the record cannot do without. A list of rows may be empty.
  fileprivate func isBlank(_ value: Node) -> Bool {
    (isRequired || isNeededWhenOpen) && (value.isBlank || description.rows == nil && value.saysNothing)
  }
}

extension Diagnostic {
  static func wrongType(expected: String, found: Node) -> Diagnostic {
    Diagnostic(
      .wrongType, .error, "this should be \(expected), but it is \(found.noun)", at: found.range,
      fixes: [.advise("write \(expected)")])
  }

  fileprivate static func unknownKey<D: Draft>(_ key: Located<String>, in schema: RecordSchema<D>) -> Diagnostic {
    Diagnostic(
      .unknownKey, .error, "“\(key.value)” is not a field of \(schema.title)", at: key.range,
      fixes: [.oneOf(schema.fields.map(\.key), insteadOf: key)])
  }

  fileprivate static func blankGround(_ key: Located<String>, _ field: FieldDescription) -> Diagnostic {
    Diagnostic(
      .blankGround, .error, "“\(key.value):” is there, but says nothing", at: key.range,
      fixes: [.advise("write \(field.rows == nil ? field.accepts : "its fields"), or take the line out")])
  }

  fileprivate static func blankKey(
    _ key: Located<String>, _ field: FieldDescription, _ rule: Rule, of title: String
  ) -> Diagnostic {
    Diagnostic(
      rule, .error, "\(title) needs “\(field.key)”, and it is blank here", at: key.range,
      fixes: [.advise("write it, such as “\(field.key): \(field.example)”")])
  }

  fileprivate static func missingKey(
    _ field: FieldDescription, _ rule: Rule, _ severity: Severity, of title: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      rule, severity, "\(title) needs “\(field.key)”", at: range,
      fixes: [.advise("add a line such as “\(field.key): \(field.example)”")])
  }
}
