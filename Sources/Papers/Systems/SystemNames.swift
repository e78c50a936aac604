/// The names that meeting systems give their values, as headings and labels of a paper.
enum SystemNames {
  /// What the record calls the values of the systems that are known, by their names as letters alone.
  private static let labels: [String: String] = [
    // Modern.Gov
    "committeetitle": "Committee", "meetingdate": "Date", "meetingtime": "Time", "meetinglocation": "Place",
    "meetingstatus": "Status", "meetingtitle": "Title", "decisionmaker": "Decision maker",
    "decisiondue": "Decision due",
    "decisiondate": "Date of decision", "decisiontype": "Decision type", "keydecision": "Key decision",
    "iskeydecision": "Key decision", "iskey": "Key decision", "partexempt": "Part exempt", "isexempt": "Part exempt",
    "exemptreason": "Reason for exemption", "firstpublished": "First published",
    "datefirstpublished": "First published",
    "leadofficer": "Lead officer", "leadmember": "Lead member", "issuetitle": "Title", "issuesummary": "Purpose",
    "issuenumber": "Reference", "contactofficer": "Contact officer", "portfolioholder": "Portfolio holder",
    "wardsaffected": "Wards affected", "roledescription": "Role", "politicalparty": "Party",
    // Legistar
    "eventbodyname": "Committee", "eventdate": "Date", "eventtime": "Time", "eventlocation": "Place",
    "eventagendastatusname": "Agenda status", "eventminutesstatusname": "Minutes status", "eventcomment": "Comment",
    "matterfile": "Reference", "mattertitle": "Title", "mattername": "Name", "mattertypename": "Type",
    "matterstatusname": "Status", "matterbodyname": "Committee", "matterintrodate": "Introduced",
    "matteragendadate": "Date",
    // OParl and Open Civic Data
    "papertype": "Type", "startdate": "Date", "streetaddress": "Street", "identifier": "Reference",
    "classification": "Type", "fromorganization": "Committee",
  ]

  private static let prefixes = ["EventItem", "Event", "Matter", "AgendaItem", "Meeting"]

  /// A name in words: “leadOfficer” and “lead_officer” are “Lead officer”; a name that is one already stays as it is.
  static func label(of name: String) -> String {
    if let label = labels[DataNode.key(name)] { return label }
    if name.contains(" ") { return name }
    var rest = name[...]
    for prefix in prefixes
    where rest.count > prefix.count + 2 && rest.hasPrefix(prefix)
      && rest.dropFirst(prefix.count).first?.isUppercase == true
    {
      rest = rest.dropFirst(prefix.count)
      break
    }
    var words: [String] = [""]
    var wasSmall = false
    for character in rest {
      if character == "_" || character == "-" || character == "." {
        words.append("")
      } else {
        if character.isUppercase, wasSmall { words.append("") }
        words[words.count - 1].append(character)
      }
      wasSmall = character.isLowercase || character.isNumber
    }
    words.removeAll(where: \.isEmpty)
    if words.count > 2, words.last == "Name" { words.removeLast() }
    if words.count < 2 { return words.first ?? name }
    return ([words[0].prefix(1).uppercased() + words[0].dropFirst()] + words.dropFirst().map { $0.lowercased() })
      .joined(
        separator: " ")
  }

  /// What a system keeps for itself: its own numbers, addresses of its records, the time at which a record was changed.
  static func isTechnical(_ member: DataNode.Member) -> Bool {
    let key = member.key
    if endings.contains(where: key.hasSuffix) && key.count > 2 || technical.contains(key) { return true }
    guard case .text(let text) = member.value else { return false }
    if key.hasSuffix("id"), key.utf8.count > 2, text.utf8.allSatisfy({ (48...57).contains($0) }) { return true }
    return text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("ocd-")
  }

  private static let endings = [
    "guid", "rowversion", "lastmodifiedutc", "lastmodified", "photosmallurl", "photobigurl",
  ]
  private static let technical: Set<String> = [
    "id", "meetingid", "committeeid", "agendaitemid", "memberid", "linkeddocid", "eventid", "eventbodyid",
    "eventitemid",
    "eventitemeventid", "eventagendastatusid", "eventminutesstatusid", "eventitemmatterid", "eventitemactionid",
    "eventitemagendasequence", "eventitemminutessequence", "matterid", "matterbodyid", "mattertypeid", "matterstatusid",
    "bodyid", "url", "type", "created", "modified", "deleted", "web", "license", "keyword", "createdat", "updatedat",
    "jurisdiction", "iswebcast", "pagination", "links", "odatametadata", "odatacontext", "order", "photosmallurl",
    "photobigurl",
  ]
}
