package import Record

extension DataSet {
  /// What every site has; feeds and OParl need the site's own address.
  package static func all(_ record: Record, months: [String], tracker: [File]) -> [DataSet] {
    let needingAddress = record.council.address == nil ? [] : [oparl, feeds]
    let fate = tracker.isEmpty ? [] : [recommendations(tracker)]
    return fate + [whole(months)] + (record.meetings.isEmpty ? [] : [meetings]) + needingAddress + [register]
  }

  private static func recommendations(_ files: [File]) -> DataSet {
    DataSet(
      "recommendations", title: "Recommendations and what became of them",
      description: "Every recommendation with its answers, its actions and its progress, as tables and as JSON.",
      page: DataAddress.page, files: files)
  }

  private static func whole(_ months: [String]) -> DataSet {
    let index = File(HarvestAddress.manifest, "Index, by which a copy can be proved complete", json)
    return DataSet(
      "record", title: "The whole record",
      description: "Every record with its fields, its page and its files, one file for each month.",
      files: [index] + months.map { File(HarvestAddress.records(of: $0), "Records of \($0)", json) })
  }

  private static let meetings = DataSet(
    "meetings", title: "Meetings as a calendar",
    description: "Every meeting, with changes of day, time, place and status.",
    page: "calendar/index.html", files: [File(CalendarAddress.meetings, "Every meeting", "text/calendar")])

  private static let oparl = DataSet(
    "oparl", title: "The record in the shape of OParl 1.1",
    description: "Organisations, people, meetings and papers as linked objects; recommendations as an extension.",
    files: [File(HarvestAddress.oparlSystem, "The system, from which everything can be reached", json)])

  private static let feeds = DataSet(
    "feeds", title: "What is new and what changed", description: "Publications, changes and withdrawals as feeds.",
    page: "subscribe/index.html",
    files: [
      File(FeedAddress.atom(FeedAddress.changes), "What changed", "application/atom+xml"),
      File(FeedAddress.json(FeedAddress.changes), "What changed", "application/feed+json"),
    ])

  private static let register = DataSet(
    "formats", title: "The register of formats and checks",
    description: "In which formats each publication can be had, and what was checked of them.",
    page: "accessibility/formats/index.html", files: [File(RegisterAddress.json, "The register", json)])

  private static let json = "application/json"
}
