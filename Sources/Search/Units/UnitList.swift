import Record

/// Every unit of the record, in the order of its documents: what belongs together stands together.
struct UnitList {
  private let record: Record
  private(set) var units: [Unit] = []
  private(set) var leads = LeadSets()

  /// How each recommendation stands; nil for one that is still to be made.
  private(set) var states: [RecommendationState?] = []

  init(_ record: Record, lists: Int = 0) {
    self.record = record
    meetings()
    reports()
    reviews()
    recommendations()
    responses()
    letters()
    actions()
    measures()
    plans()
    general()
    units += (0..<lists).map { Unit(.list, $0) }
  }

  private mutating func meetings() {
    for (index, meeting) in record.meetings.enumerated() {
      let committee = meeting.committees.first
      var unit = Unit(.meeting, index, day: meeting.date, committee: committee)
      unit.status = UnitStatus.number(of: meeting.status)
      units.append(unit)
      for (part, item) in meeting.items.enumerated() where item.content.open != nil {
        units.append(Unit(.agendaItem, index, part: part, day: meeting.date, committee: committee))
      }
      guard let handle = meeting.minutes?.open else { continue }
      units.append(Unit(.minutes, Int(handle.index), day: meeting.date, committee: committee))
      for part in record[handle].minutes.indices {
        units.append(Unit(.minute, Int(handle.index), part: part, day: meeting.date, committee: committee))
      }
    }
  }

  private mutating func reports() {
    for (index, report) in record.reports.enumerated() {
      let meetings = report.items.map(\.meeting) + report.meetings
      let first = meetings.first.map { record[$0] }
      let day = record.day(of: Handle<Report>(index).ref)
      let committee = first?.committees.first
      units.append(Unit(.report, index, day: day, committee: committee))
      for part in 0..<report.body.prose.sectionCount {
        units.append(Unit(.section, index, part: part, day: day, committee: committee))
      }
    }
  }

  private mutating func reviews() {
    for (index, review) in record.reviews.enumerated() {
      units.append(Unit(.review, index, day: record.day(of: Handle<Review>(index).ref), committee: review.committee))
    }
  }

  private mutating func recommendations() {
    for (index, made) in record.recommendations.enumerated() {
      let review = made.review.map { record[$0] }
      let day = record.day(of: Handle<Recommendation>(index).ref)
      let committee = made.committee ?? review?.committee ?? made.madeAt.flatMap { record[$0].committees.first }
      var unit = Unit(.recommendation, index, day: day, committee: committee)
      let state = record.state(of: made, on: record.asAt)?.state
      states.append(state)
      unit.status = state.map { UnitStatus.number(of: $0) } ?? 0
      unit.position = made.answers.last.map { UnitPosition.number(of: $0.position) } ?? 0
      unit.lead = leads.number(of: made.leads, in: record)
      unit.isOverdue = state == .late
      units.append(unit)
    }
  }

  private mutating func responses() {
    for (index, response) in record.responses.enumerated() {
      let committee = response.review.map { record[$0].committee }
      let day = record.day(of: Handle<Response>(index).ref)
      units.append(Unit(.response, index, day: day, committee: committee))
      for (part, position) in response.positions.enumerated() {
        guard let open = position.open else { continue }
        var unit = Unit(.response, index, part: part, day: day, committee: committee)
        unit.position = UnitPosition.number(of: open.position)
        units.append(unit)
      }
    }
  }

  private mutating func letters() {
    for (index, letter) in record.letters.enumerated() {
      let committee = record.committees(of: Handle<Letter>(index).ref).first
      units.append(Unit(.letter, index, day: letter.date, committee: committee))
    }
  }

  private mutating func actions() {
    for (index, plan) in record.actionPlans.enumerated() {
      let day = record.day(of: Handle<ActionPlan>(index).ref)
      units.append(Unit(.actionPlan, index, day: day, committee: record.committee(of: plan)))
    }
    for (index, action) in record.actions.enumerated() {
      let day = record.day(of: Handle<Action>(index).ref)
      var unit = Unit(.action, index, day: day, committee: record.committee(of: action))
      let status = action.status.status
      unit.status =
        status == .done ? UnitStatus.number(of: .done as RecommendationState) : UnitStatus.number(of: status)
      unit.lead = leads.number(of: action.leads, in: record)
      unit.isOverdue = action.deadline.state(asOf: record.asAt)?.isOverdue ?? false
      units.append(unit)
    }
  }

  private mutating func measures() {
    for (index, set) in record.indicatorSets.enumerated() {
      units.append(Unit(.indicatorSet, index, day: set.asAt, committee: set.committee))
    }
    for (index, indicator) in record.indicators.enumerated() {
      let set = record[indicator.set]
      var unit = Unit(.indicator, index, day: record.day(of: Handle<Indicator>(index).ref), committee: set.committee)
      unit.lead = leads.number(of: indicator.officer.map { [$0] } ?? [], in: record)
      units.append(unit)
    }
  }

  private mutating func plans() {
    for (index, programme) in record.workProgrammes.enumerated() {
      let day = record.day(of: Handle<WorkProgramme>(index).ref)
      units.append(Unit(.workProgramme, index, day: day, committee: programme.committee))
    }
    for (index, plan) in record.forwardPlans.enumerated() {
      units.append(Unit(.forwardPlan, index, day: plan.noticePublished))
    }
    for (index, entry) in record.forwardPlanEntries.enumerated() {
      var unit = Unit(.forwardPlanEntry, index, day: record.day(of: Handle<ForwardPlanEntry>(index).ref))
      unit.lead = leads.number(of: entry.leadOfficer.map { [$0] } ?? [], in: record)
      units.append(unit)
    }
  }

  private mutating func general() {
    units += record.committees.indices.map { Unit(.committee, $0, committee: Handle($0)) }
    units += record.people.indices.map { Unit(.person, $0) }
    units += record.posts.indices.map { Unit(.post, $0) }
    units += record.subjects.indices.map { Unit(.subject, $0) }
    units += record.glossary.indices.map { Unit(.glossaryEntry, $0) }
    units += record.pages.enumerated().map { Unit(.page, $0, committee: $1.committee) }
  }
}
