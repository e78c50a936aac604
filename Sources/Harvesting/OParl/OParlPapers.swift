import Record
import Serialising

extension OParl {
  func paper(_ ref: RecordRef, _ json: inout JSONWriter) {
    let id = id(of: ref)
    json.object { json in
      json.oparl(id, .paper)
      json.member("body", full(OParl.body))
      json.member("name", record.title(of: ref))
      json.member("paperType", String(ref.kind.noun.drop { $0 != " " }.dropFirst()).capitalisedFirst)
      json.member("date", record.day(of: ref)?.iso)
      page("mainFile", of: ref, within: id, &json)
      json.some("relatedPaper", related(to: ref).map { self.id(of: $0) })
      own(ref, within: id, &json)
      common(ref, &json)
    }
  }

  private func own(_ ref: RecordRef, within id: String, _ json: inout JSONWriter) {
    let index = Int(ref.index)
    switch ref.kind {
    case .report:
      let report = record.reports[index]
      files(report.appendices, within: id + "#appendix", &json)
      let authors = report.authors.flatMap(\.refs).filter { $0.kind == .person }
      json.some("originatorPerson", authors.map { self.id(of: $0) })
      consultations(Handle(index), &json)
    case .review:
      files(record.reviews[index].documents, within: id + "#document", &json)
      json.strings("originatorOrganization", [self.id(of: record.reviews[index].committee)])
      let made = record.reviews[index].recommendations
      json.some("scrutable:recommendation", made) { recommendation($1, &$0) }
    case .response: originators(record.responses[index].decisionMaker.refs, &json)
    case .letter: originators(record.letters[index].from.refs, &json)
    case .committee, .person, .post, .subject, .meeting, .minutes, .recommendation, .actionPlan, .action, .indicatorSet,
      .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return
    }
  }

  private func originators(_ refs: [RecordRef], _ json: inout JSONWriter) {
    json.some("originatorOrganization", refs.filter { $0.kind == .committee }.map { self.id(of: $0) })
    json.some("originatorPerson", refs.filter { $0.kind == .person }.map { self.id(of: $0) })
  }

  /// Those that belong to the same review; each names the other.
  private func related(to ref: RecordRef) -> [RecordRef] {
    if ref.kind == .review { return parts(of: record.reviews[Int(ref.index)]) }
    if ref.kind == .report { return reviews[Handle(Int(ref.index))]?.map(\.ref) ?? [] }
    return record.review(of: ref).map { [$0.ref] } ?? []
  }

  private func parts(of review: Review) -> [RecordRef] {
    let report = review.report?.open.map { [$0.ref] } ?? []
    let letters = record.letters(of: review).map(\.ref)
    return report + review.responses.map(\.ref) + letters + review.actionPlans.map(\.ref)
  }

  // MARK: - Where it was considered

  private func consultations(_ report: Handle<Report>, _ json: inout JSONWriter) {
    json.some("consultation", record[report].items) { json, item in
      json.object { json in
        json.oparl(consultation(of: report, under: item), .consultation)
        json.member("paper", id(of: report))
        json.member("agendaItem", address(of: item))
        json.member("meeting", id(of: item.meeting))
        json.some("organization", record[item.meeting].committees.map { id(of: $0) })
      }
    }
  }

  func consultation(of report: Handle<Report>, under item: ItemRef) -> String {
    "\(id(of: report))#\(record[item.meeting].document.id.text)-\(record[item].anchor)"
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
