import Papers
import Record

/// An agenda as read: the facts of its meeting, its items, and the words around them.
struct ImportedAgenda {
  var facts = MeetingFacts()
  var front: [DocumentPart] = []
  var items: [ImportedItem] = []
  var back: [DocumentPart] = []
  var language: String?
}

/// One item of an agenda.
struct ImportedItem {
  var line: Int
  /// As written, without its stop.
  var number: String
  var title: String
  var purpose: [DocumentPart] = []
  var notes: [DocumentPart] = []
  /// What a system says was decided of it.
  var outcome: [DocumentPart] = []
  var pages: String?
  var isToFollow = false
  var exempt: ExemptWords?
  var kind: ItemKind?
}
