import Record

/// The decisions of all forward plans by month and by decision-maker, each once, in order of date.
///
/// Monthly plans announce a decision again and again. What is the same title of the same decision-maker is one decision, and the
/// latest plan is believed.
struct DecisionCatalogue: Sendable {
  let months: [Group]
  let makers: [Group]

  struct Group: Sendable {
    /// The last part of its address: “2026-12”, “cabinet”.
    let slug: String
    let heading: String
    /// In order of date; those without one last.
    var decisions: [Handle<ForwardPlanEntry>]
  }

  init(_ record: Record, _ say: PageSentences) {
    let current = DecisionCatalogue.current(record)
    months = DecisionCatalogue.grouped(current) { entry in
      entry.firstDay.map { (String($0.iso.prefix(7)), $0.monthText) } ?? ("undated", say(.noDateYet))
    } in: {
      record[$0]
    }
    makers = DecisionCatalogue.grouped(current) { entry in
      let maker = entry.decisionMaker
      let heading = maker.refs.count == 1 ? record.title(of: maker.refs[0]) : maker.words
      return (Slug.make(from: heading)?.text ?? "others", heading)
    } in: {
      record[$0]
    }
    .sorted { $0.slug < $1.slug }.collated { $0.heading }
  }

  /// The decisions of the committee of this name.
  func maker(_ name: String) -> Group? {
    let slug = Slug.make(from: name)?.text
    return makers.first { $0.slug == slug && $0.heading == name }
  }

  private struct Same: Hashable {
    var title: String
    var maker: String
  }

  private static func current(_ record: Record) -> [Handle<ForwardPlanEntry>] {
    var latest: [Same: Handle<ForwardPlanEntry>] = [:]
    for handle in record.forwardPlanEntries.indices.map({ Handle<ForwardPlanEntry>($0) }) {
      let entry = record[handle]
      let same = Same(title: entry.title.lowercased(), maker: entry.decisionMaker.words.lowercased())
      if let other = latest[same], age(other, in: record) > age(handle, in: record) { continue }
      latest[same] = handle
    }
    return latest.values.sorted { record.sortKey($0) < record.sortKey($1) }
  }

  /// Later plans have later notices; of plans without a notice, later files.
  private static func age(_ handle: Handle<ForwardPlanEntry>, in record: Record) -> (Int32, Handle<ForwardPlan>) {
    let plan = record[handle].plan
    return (record[plan].noticePublished?.number ?? .min, plan)
  }

  /// In the order in which the groups first come up.
  private static func grouped(
    _ decisions: [Handle<ForwardPlanEntry>], by key: (ForwardPlanEntry) -> (slug: String, heading: String),
    in entry: (Handle<ForwardPlanEntry>) -> ForwardPlanEntry
  ) -> [Group] {
    var places: [String: Int] = [:]
    var groups: [Group] = []
    for decision in decisions {
      let (slug, heading) = key(entry(decision))
      if let place = places[slug] {
        groups[place].decisions.append(decision)
      } else {
        places[slug] = groups.count
        groups.append(Group(slug: slug, heading: heading, decisions: [decision]))
      }
    }
    return groups
  }
}
