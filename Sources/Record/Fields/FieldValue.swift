/// A value of a field by its kind. Whoever makes an output of fields switches over these once, and so knows every field there is
/// and will be; a value that is not there is nil or empty.
package enum FieldValue: Sendable {
  case words(String?)
  /// Several short texts.
  case names([String])
  case number(Numbering)
  case prose(LinkedProse?)
  /// Several passages.
  case passages([LinkedProse])
  /// The text of the record's own page, whose headings and numbers have anchors there.
  case body(LinkedProse)
  case day(Day?)
  case time(TimeOfDay?)
  /// A date in the words of the paper.
  case date(FuzzyDate?)
  case deadline(Deadline)
  case people([Lead])
  case references([RecordRef])
  case items([ItemRef])
  /// Places within records, with the words that lead there.
  case targets([Target])
  /// Another record, or the ground on which it is withheld.
  case disclosed(Disclosed<RecordRef>?)
  case choice(Choice?)
  /// `awaitsAnswer` where nobody has recorded a status, and the answer is still to come.
  case status(RecordedStatus, awaitsAnswer: Bool)
  case rating(RecordedRAG?)
  case citation(Citation?)
  case progress([Disclosed<ProgressEntry>])
  case papers([Disclosed<Paper>])
  case readings([FieldReading])
  /// Grounds on which parts are withheld.
  case grounds([Withheld])
  /// Rows of a described kind: the values of each in the order of its list.
  case rows([Disclosed<[Cell]>])

  /// A value in a row.
  package struct Cell: Sendable {
    /// What it is called, where readers of the row need that.
    package let label: String?
    package let value: FieldValue
  }

  /// One of a closed list of words.
  package struct Choice: Sendable {
    /// As clerks write it.
    package let key: String
    package let label: String
    /// The words of the paper it was chosen by.
    package let words: String?
  }

  package static func choice<Kind: Term>(_ choice: Kind?, words: String? = nil) -> FieldValue {
    .choice(choice.map { Choice(key: $0.rawValue, label: WrittenLanguage.current.label($0.label), words: words) })
  }

  package static func people(_ lead: Lead?) -> FieldValue { .people(lead.map { [$0] } ?? []) }

  package static func reference(_ ref: RecordRef?) -> FieldValue { .references(ref.map { [$0] } ?? []) }

  package static func reference<Kind: Entity>(_ handle: Handle<Kind>?) -> FieldValue { .reference(handle?.ref) }

  package static func disclosed<Kind: Entity>(_ handle: Disclosed<Handle<Kind>>?) -> FieldValue {
    switch handle {
    case .open(let handle): .disclosed(Disclosed<RecordRef>.open(handle.ref))
    case .withheld(let withheld): .disclosed(Disclosed<RecordRef>.withheld(withheld))
    case nil: .disclosed(Disclosed<RecordRef>?.none)
    }
  }

  /// Every date that was promised; nothing where there is only the one that stands.
  package static func dates(_ ledger: DateLedger) -> FieldValue { .rows(ledger.isEmpty ? [] : ledger.dates) }

  package static func rows<Row: Described>(_ rows: [Row]) -> FieldValue { .rows(rows.map { .open($0.cells) }) }

  package static func rows<Row: Described>(_ rows: [Disclosed<Row>]) -> FieldValue {
    .rows(
      rows.map { row in
        switch row {
        case .open(let open): .open(open.cells)
        case .withheld(let withheld): .withheld(withheld)
        }
      })
  }
}

/// One value of an indicator: of which period, and whose where it is not the council's own.
package struct FieldReading: Sendable {
  package let name: String?
  package let period: String?
  package let value: Measurement
}

/// Columns of values that take more than one.
enum FieldColumns {
  /// The chosen word, the words as written, and why.
  static let status = ["status", "status_as_written", "status_because"]
  /// The last day, and the words as written.
  static let deadline = ["due", "by_when"]
}
