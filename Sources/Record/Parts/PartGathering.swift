/// Walks once over the record and sorts what it holds into parts.
struct PartGathering {
  let record: Record
  private var groups: [Key: RecordPart] = [:]
  /// Every lead in order: of recommendations first, so that who leads only actions takes no address from them.
  private var slugs: [RecordRef: String] = [:]

  /// A part by its record or, where it has none, by its slug.
  private struct Key: Hashable {
    let kind: PartKind
    var ref: RecordRef?
    var slug = ""
  }

  init(_ record: Record) { self.record = record }

  mutating func parts() -> [RecordPart] {
    nameLeads()
    for index in record.recommendations.indices { take(Handle<Recommendation>(index)) }
    for index in record.actions.indices { take(Handle<Action>(index)) }
    takeRest()
    return PartKind.allCases.flatMap { sorted($0) }
  }

  /// Years from the newest, states and statuses in their own order, everything else by its title.
  private func sorted(_ kind: PartKind) -> [RecordPart] {
    let own = groups.values.filter { $0.kind == kind }.sorted { $0.slug < $1.slug }
    switch kind {
    case .year: return own.reversed()
    case .status: return RecommendationStatus.allCases.flatMap { status in own.filter { $0.slug == status.rawValue } }
    case .state: return RecommendationState.allCases.flatMap { state in own.filter { $0.slug == state.rawValue } }
    case .committee, .lead, .directorate, .subject, .ward: return own.collated { $0.title }
    }
  }

  /// Changes a part in its place, so that no list is copied.
  private mutating func change(
    _ kind: PartKind, _ ref: RecordRef?, _ slug: String, _ title: String, _ change: (inout RecordPart) -> Void
  ) {
    let key = Key(kind: kind, ref: ref, slug: slug)
    change(&groups[key, default: RecordPart(kind: kind, slug: slug, title: title, ref: ref)])
  }

  /// Puts something into the part of a record.
  private mutating func add(to kind: PartKind, of ref: RecordRef, _ change: (inout RecordPart) -> Void) {
    guard let document = record.document(of: ref) else { return }
    let slug = kind == .lead ? slugs[ref] ?? document.id.last.text : document.id.text
    self.change(kind, ref, slug, record.title(of: ref), change)
  }

  /// The same of a part that has only a name.
  private mutating func add(to kind: PartKind, named name: String, _ change: (inout RecordPart) -> Void) {
    guard let slug = Slug.make(from: name)?.text else { return }
    self.change(kind, nil, slug, name, change)
  }
}

// MARK: - Recommendations and actions

extension PartGathering {
  private mutating func take(_ handle: Handle<Recommendation>) {
    let it = record[handle]
    let put: (inout RecordPart) -> Void = { $0.recommendations.append(handle) }
    if let committee = record.committee(of: handle) { add(to: .committee, of: committee.ref, put) }
    let leads = record.leads(of: it).flatMap(\.refs).unique
    for lead in leads { add(to: .lead, of: lead, put) }
    for name in directorates(of: leads) { add(to: .directorate, named: name, put) }
    for ward in wards(of: leads) { add(to: .ward, named: ward, put) }
    for subject in record.subjects(of: it) { add(to: .subject, of: subject.ref, put) }
    change(.status, nil, it.status.status.rawValue, it.status.status.label, put)
    if let state = record.state(of: it, on: record.asAt)?.state {
      change(.state, nil, state.rawValue, state.label, put)
    }
    if let year = record.yearMade(it)?.label { change(.year, nil, year, year, put) }
  }

  private mutating func take(_ handle: Handle<Action>) {
    let it = record[handle]
    let put: (inout RecordPart) -> Void = { $0.actions.append(handle) }
    for committee in record.committees(of: handle.ref) { add(to: .committee, of: committee.ref, put) }
    let leads = it.leads.flatMap(\.refs).unique
    for lead in leads { add(to: .lead, of: lead, put) }
    for name in directorates(of: leads) { add(to: .directorate, named: name, put) }
    for ward in wards(of: leads) { add(to: .ward, named: ward, put) }
    for subject in record.subjects(of: it) { add(to: .subject, of: subject.ref, put) }
    change(.status, nil, it.status.status.rawValue, it.status.status.label, put)
    for year in it.recommendations.compactMap({ record.yearMade(record[$0])?.label }).unique {
      change(.year, nil, year, year, put)
    }
  }

  /// Those of posts, and of the posts that people hold.
  private func directorates(of refs: [RecordRef]) -> [String] {
    refs.flatMap { ref -> [String?] in
      switch ref.kind {
      case .post: [record.posts[Int(ref.index)].directorate]
      case .person: record.people[Int(ref.index)].posts.map { record[$0].directorate }
      case .committee, .subject, .meeting, .minutes, .report, .review, .recommendation, .response, .letter, .actionPlan,
        .action,
        .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
        []
      }
    }.compactMap(\.self).unique
  }

  private func wards(of refs: [RecordRef]) -> [String] {
    refs.filter { $0.kind == .person }.compactMap { record.people[Int($0.index)].ward }.unique
  }

  /// Gives each lead the address of its part: its id, with its kind before it where another has the same.
  private mutating func nameLeads() {
    let ofRecommendations = record.recommendations.flatMap { record.leads(of: $0).flatMap(\.refs) }
    let ofActions = record.actions.flatMap { $0.leads.flatMap(\.refs) }
    var taken: Set<String> = []
    for refs in [ofRecommendations, ofActions] {
      let fresh = refs.unique.filter { slugs[$0] == nil }.sorted()
      for ref in fresh.collated(by: { record.document(of: $0)?.title ?? "" }) {
        let own = record.document(of: ref)?.id.last.text ?? "somebody"
        slugs[ref] = taken.insert(own).inserted ? own : "\(ref.kind.rawValue)-\(own)"
      }
    }
  }
}

// MARK: - Whatever else there is to follow

extension PartGathering {
  private mutating func takeRest() {
    takeSubjects()
    let wards = Set(record.people.compactMap { $0.ward.flatMap { Slug.make(from: $0) } })
    for (index, report) in record.reports.enumerated() {
      let refs = [Handle<Report>(index).ref] + report.meetings.map(\.ref)
      // A ward that no member of the record sits for has no page that could tell of its feed.
      for ward in report.wards where Slug.make(from: ward).map(wards.contains) ?? false {
        add(to: .ward, named: ward) { $0.others += refs }
      }
      for name in directorates(of: report.authors.flatMap(\.refs)) {
        add(to: .directorate, named: name) { $0.others.append(refs[0]) }
      }
    }
    for (index, review) in record.reviews.enumerated() {
      guard let ward = review.chair.flatMap({ record[$0].ward }) else { continue }
      add(to: .ward, named: ward) { $0.others.append(Handle<Review>(index).ref) }
    }
    for (index, entry) in record.forwardPlanEntries.enumerated() {
      guard let name = entry.directorate else { continue }
      add(to: .directorate, named: name) { $0.others.append(Handle<ForwardPlanEntry>(index).ref) }
    }
    for key in Array(groups.keys) { groups[key]?.others.removeRepeats() }
  }

  private mutating func takeSubjects() {
    for kind in RecordKind.allCases where kind != .recommendation && kind != .action {
      for index in 0..<record.count(of: kind) {
        let ref = RecordRef(kind, Int32(index))
        for subject in record.subjects(of: ref) { add(to: .subject, of: subject.ref) { $0.others.append(ref) } }
      }
    }
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order in which they come first.
  fileprivate var unique: [Element] {
    if count < 2 { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }

  fileprivate mutating func removeRepeats() { self = unique }
}
