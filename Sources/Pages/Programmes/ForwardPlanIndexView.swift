import Record
import Theme

/// The decisions ahead, by what scrutiny can still do about them; and the plans as they were published.
enum ForwardPlanIndexView {
  static let vocabulary = Vocabulary<ListPage<Handle<ForwardPlan>>>(
    "forward-plans",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The heading, with the page's number where there are several"),
      .text("lead", \.lead, "How many decisions are ahead, and how many scrutiny will not have looked at first"),
      .list(
        "groups", \.groups, "The decisions by what scrutiny can still do; all but the plans are on the first page only"),
      .markup("axis", \.axis, "The months over the rulers"),
      .text("today", \.site.record.asAt.text, "The day the site speaks of"),
      .list("passed", \.passed, "Decisions that a plan still announces though their day has gone by"),
      .list("months", \.months, "The months in which decisions are due"),
      .list("makers", \.makers, "Who takes them"),
      .list("types", \.types, "The types of decision, with what each means"),
      .address("unscheduled", \.unscheduled, "The list of decisions that no work programme has; absent with none"),
      .list("plans", \.plans, "The plans as they were published, the newest first"),
      .part("pager", \.page.pager, "Where this page stands among those of the list of plans"),
    ])
}

/// A type of decision and what it means for a reader.
struct DecisionTypeView: Viewable {
  let name: String
  let meaning: String

  static let vocabulary = Vocabulary<DecisionTypeView>(
    "decision-type",
    [
      .text("name", \.name, "Key decision, Non-key decision …"),
      .text("meaning", \.meaning, "What that is"),
    ])
}

extension ListPage<Handle<ForwardPlan>> {
  private static let mostInAGroup = 100

  private var isFirst: Bool { page.number == 1 }
  private var ahead: DecisionsAhead { site.ahead }

  var frame: FrameView {
    let description = lead ?? say(.forwardPlansDescription)
    return site.frame(.forwardPlans, path: page.path, title: title, description: description)
  }

  var title: String { site.title(say(.forwardPlansHeading), page) }

  /// “13 decisions are announced. Six of them no committee will have looked at first; four could still be looked at.”
  var lead: String? {
    guard isFirst, !ahead.all.isEmpty else { return nil }
    let (gone, left) = (ahead.of(.gone).count, ahead.of(.left).count)
    return [
      say(.decisionsAnnounced, count: ahead.all.count), gone == 0 ? nil : say(.decisionsUnseen, count: gone),
      left == 0 ? nil : say(.decisionsStillTime, count: left),
    ].compactMap(\.self).joined(separator: " ")
  }

  var groups: [AheadGroupView] {
    guard isFirst else { return [] }
    return Outlook.Chance.allCases.compactMap { chance in
      let rows = ahead.of(chance)
      guard !rows.isEmpty else { return nil }
      return AheadGroupView(
        heading: heading(of: chance), anchor: "ahead-\(chance)", count: rows.count,
        rows: rows.prefix(Self.mostInAGroup).map {
          DecisionAheadView(site: site, ahead: $0, entry: site.record[$0.decision], root: Site.root(of: page.path))
        })
    }
  }

  private func heading(of chance: Outlook.Chance) -> String {
    switch chance {
    case .gone: say(.aheadGone)
    case .left: say(.aheadLeft)
    case .taken: say(.aheadTaken)
    }
  }

  var axis: [UInt8] { site.ruler.axis }

  var passed: [LinkView] {
    isFirst ? ahead.passed.map { site.link(to: $0.ref, note: site.record[$0].firstDay?.text) } : []
  }

  var months: [LinkView] { isFirst ? site.decisions.months.map { site.link(to: $0, in: Site.monthsFolder) } : [] }
  var makers: [LinkView] { isFirst ? site.decisions.makers.map { site.link(to: $0, in: Site.makersFolder) } : [] }

  var types: [DecisionTypeView] {
    guard isFirst, !site.decisions.months.isEmpty else { return [] }
    return ForwardPlanType.allCases.map {
      DecisionTypeView(name: say.decisionType[$0], meaning: say.decisionMeaning[$0])
    }
  }

  var unscheduled: String? {
    isFirst && !site.programme.unscheduled.isEmpty ? site.undecidedLink.link : nil
  }

  var plans: [ProgrammeIndexRowView] { page.rows.map { site.planRow($0) } }
}
