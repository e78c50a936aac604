extension Committee: Entity {
  package static var kind: RecordKind { .committee }
}

extension Person: Entity {
  package static var kind: RecordKind { .person }
}

extension Post: Entity {
  package static var kind: RecordKind { .post }
}

extension Subject: Entity {
  package static var kind: RecordKind { .subject }
}

extension Meeting: Entity {
  package static var kind: RecordKind { .meeting }
}

extension Minutes: Entity {
  package static var kind: RecordKind { .minutes }
}

extension Report: Entity {
  package static var kind: RecordKind { .report }
}

extension Review: Entity {
  package static var kind: RecordKind { .review }
}

extension Recommendation: Entity {
  package static var kind: RecordKind { .recommendation }
}

extension Response: Entity {
  package static var kind: RecordKind { .response }
}

extension ActionPlan: Entity {
  package static var kind: RecordKind { .actionPlan }
}

extension Action: Entity {
  package static var kind: RecordKind { .action }
}

extension IndicatorSet: Entity {
  package static var kind: RecordKind { .indicatorSet }
}

extension Indicator: Entity {
  package static var kind: RecordKind { .indicator }
}

extension WorkProgramme: Entity {
  package static var kind: RecordKind { .workProgramme }
}

extension ForwardPlan: Entity {
  package static var kind: RecordKind { .forwardPlan }
}

extension ForwardPlanEntry: Entity {
  package static var kind: RecordKind { .forwardPlanEntry }
}

extension GlossaryEntry: Entity {
  package static var kind: RecordKind { .glossaryEntry }
}

extension SitePage: Entity {
  package static var kind: RecordKind { .page }
}
