import Record

/// A way to divide all recommendations besides their status.
enum TrackerFacet: String, CaseIterable, Sendable {
  case committee, review, lead, directorate, portfolio, subject, year

  /// The page that lists its values.
  var folder: String { "recommendations/\(rawValue)/" }
}

/// One value of a facet, with the recommendations it holds.
struct FacetValue: Sendable {
  let title: String
  let slug: String
  /// The record it stands for.
  let ref: RecordRef?
  let members: [Handle<Recommendation>]

  func folder(of facet: TrackerFacet) -> String { facet.folder + slug + "/" }
}

extension FacetValue {
  static func committees(_ all: [Handle<Recommendation>], _ record: Record) -> [FacetValue] {
    var groups: [Handle<Committee>: [Handle<Recommendation>]] = [:]
    for handle in all {
      if let committee = record.committee(of: handle) { groups[committee, default: []].append(handle) }
    }
    return groups.sorted { $0.key < $1.key }.collated { record[$0.key].document.title }.map { committee, members in
      let document = record[committee].document
      return FacetValue(title: document.title, slug: document.id.text, ref: committee.ref, members: members)
    }
  }

  /// The newest year first; what has no known year last.
  static func years(_ all: [Handle<Recommendation>], _ years: [MunicipalYear?], _ say: PageSentences) -> [FacetValue] {
    let groups = Dictionary(grouping: all) { years[Int($0.index)] }
    let known = groups.compactMap { year, members in year.map { (year: $0, members: members) } }
    let dated = known.sorted { $0.year > $1.year }.map { year, members in
      FacetValue(title: year.label, slug: year.label, ref: nil, members: members)
    }
    let undated = (groups[nil] ?? nil).map {
      FacetValue(title: say(.yearNotKnown), slug: "not-known", ref: nil, members: $0)
    }
    return dated + (undated.map { [$0] } ?? [])
  }

  /// What the parts of a kind hold, under their addresses.
  static func parts(_ kind: PartKind, _ parts: RecordParts) -> [FacetValue] {
    parts.parts(kind).filter { !$0.recommendations.isEmpty }.map {
      FacetValue(title: $0.title, slug: $0.slug, ref: $0.ref, members: $0.recommendations)
    }
  }

  /// Portfolios by their names, however they are written large or small; what names none is left out.
  static func portfolios(_ all: [Handle<Recommendation>], _ record: Record) -> [FacetValue] {
    var groups: [Slug: (title: String, members: [Handle<Recommendation>])] = [:]
    for handle in all {
      guard let title = record[handle].portfolio, let slug = Slug.make(from: title) else { continue }
      groups[slug, default: (title, [])].members.append(handle)
    }
    return groups.sorted { $0.key.text < $1.key.text }.map { slug, group in
      FacetValue(title: group.title, slug: slug.text, ref: nil, members: group.members)
    }
  }

  /// Whoever leads on a recommendation or on one of its actions, by title; who could not be identified comes last.
  static func leads(
    _ all: [Handle<Recommendation>], _ record: Record, _ say: PageSentences
  ) -> [FacetValue] {
    var groups: [RecordRef: [Handle<Recommendation>]] = [:]
    var (unidentified, none): ([Handle<Recommendation>], [Handle<Recommendation>]) = ([], [])
    for handle in all {
      let leads = record.leads(of: record[handle])
      let refs = Set(leads.flatMap(\.refs))
      for ref in refs { groups[ref, default: []].append(handle) }
      if leads.isEmpty { none.append(handle) } else if refs.isEmpty { unidentified.append(handle) }
    }
    var values = named(groups, record)
    if !unidentified.isEmpty {
      values.append(
        FacetValue(title: say(.leadNotIdentified), slug: "not-identified", ref: nil, members: unidentified))
    }
    if !none.isEmpty {
      values.append(FacetValue(title: say(.leadNotNamed), slug: "not-named", ref: nil, members: none))
    }
    return values
  }

  private static func named(
    _ groups: [RecordRef: [Handle<Recommendation>]], _ record: Record
  ) -> [FacetValue] {
    var taken: Set<String> = []
    let sorted = groups.map { (title: record.nameOfLead($0.key), ref: $0.key, members: $0.value) }
      .sorted { $0.ref < $1.ref }.collated { $0.title }
    return sorted.map { title, ref, members in
      let own = record.slugOfLead(ref)
      let slug = taken.insert(own).inserted ? own : "\(ref.kind.rawValue)-\(own)"
      return FacetValue(title: title, slug: slug, ref: ref, members: members)
    }
  }
}

extension Record {
  fileprivate func documentOfLead(_ ref: RecordRef) -> Document? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .committee: committees[index].document
    case .person: people[index].document
    case .post: posts[index].document
    case .subject, .meeting, .minutes, .report, .review, .recommendation, .response, .letter, .actionPlan, .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }

  fileprivate func nameOfLead(_ ref: RecordRef) -> String { documentOfLead(ref)?.title ?? "Somebody" }

  fileprivate func slugOfLead(_ ref: RecordRef) -> String { documentOfLead(ref)?.id.last.text ?? "somebody" }
}
