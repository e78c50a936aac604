import History
import Record
import Serialising

/// Recommendations and what became of them, which OParl has no type for: an extension under a key of our own (OParl 1.1,
/// “Herstellerspezifische Erweiterungen”).
extension OParl {
  /// Those of no review; the others stand with the review.
  func recommendations(madeAt meeting: Handle<Meeting>, _ json: inout JSONWriter) {
    json.some("scrutable:recommendation", madeAt[meeting] ?? []) { recommendation($1, &$0) }
  }

  func recommendation(_ handle: Handle<Recommendation>, _ json: inout JSONWriter) {
    let made = record[handle]
    json.object { json in
      json.member("name", made.document.title)
      json.member("number", made.number.words)
      json.member("reference", made.reference)
      json.member("text", made.text.prose.plainText)
      json.member("status", made.status.status.rawValue)
      json.member("statusAsWritten", made.status.words)
      json.member("byWhenAsWritten", made.byWhen?.words)
      json.member("due", made.deadline.lastDay?.iso)
      json.some("addressedTo", made.addressedTo.map(\.words))
      json.some("lead", made.leads.map(\.words))
      json.member("madeAt", made.madeAt.map { id(of: $0) })
      json.some("answer", made.answers) { answer($1, &$0) }
      json.member("web", web(handle.ref))
      json.member("modified", moment(history.lastChange(of: handle.ref, in: record)))
    }
  }

  private func answer(_ answer: Answer, _ json: inout JSONWriter) {
    json.object { json in
      json.member("position", answer.position.rawValue)
      json.member("text", answer.text?.prose.plainText)
      json.member("date", record[answer.response].date?.iso)
      json.member("paper", id(of: answer.response))
    }
  }
}
