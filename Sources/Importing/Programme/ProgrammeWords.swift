import Record

/// What the words of a programme say of how a matter is dealt with: “Briefing, 16/04/26”.
enum RouteWords {
  private static let routes: [(route: ProgrammeRoute, beginnings: [String])] = [
    (
      .briefingNote,
      ["briefing", "memberbriefing", "membersbriefing", "allmemberbriefing", "writtenbriefing", "nodynbriff"]
    ),
    (.taskGroup, ["taskandfinish", "taskfinish", "taskgroup", "workinggroup", "reviewgroup", "taskgrwp", "gorchwyl"]),
    (
      .meeting,
      ["meeting", "committee", "formalmeeting", "agendaitem", "reporttocommittee", "fullcommittee", "cyfarfod"]
    ),
  ]

  /// By the first words; “No briefing” and “Report on task groups” say nothing.
  static func route(of text: String) -> ProgrammeRoute? {
    let squeezed = HeadingWords.squeeze(text)
    return routes.first { $0.beginnings.contains(where: squeezed.hasPrefix) }?.route
  }
}

/// What the words of a programme say has become of a matter.
enum ProgrammeStatusWords {
  private static let states: [(status: ProgrammeStatus, beginnings: [String])] = [
    // What was moved from another meeting to this one is planned here.
    (.planned, ["movedfrom", "deferredfrom", "postponedfrom", "rescheduledfrom", "carriedforwardfrom", "symudwydo"]),
    (
      .moved,
      ["moved", "deferred", "postponed", "rescheduled", "slipped", "carriedforward", "symud", "gohir"]
    ),
    (.held, ["held", "complete", "done", "considered", "reported", "delivered", "cwblha"]),
    (.withdrawn, ["withdrawn", "removed", "cancelled", "deleted", "nolonger", "tynnwyd"]),
    (.notTakenUp, ["nottakenup", "nottaken", "rejected", "notapproved", "notagreed"]),
    (.suggested, ["suggested", "proposed", "awgrym"]),
    (.planned, ["planned", "scheduled", "ontrack", "confirmed", "agreed", "onprogramme", "cynllun"]),
  ]

  static func status(of text: String) -> ProgrammeStatus? {
    let squeezed = HeadingWords.squeeze(text)
    return states.first { $0.beginnings.contains(where: squeezed.hasPrefix) }?.status
  }
}
