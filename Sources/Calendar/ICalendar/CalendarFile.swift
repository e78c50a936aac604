internal import Record

/// What a calendar says of itself (RFC 5545 s.3.6, RFC 7986 s.5).
struct CalendarHead {
  var name: String
  var description: String
  /// The address of the page that shows the same.
  var url: String?
  /// The full address of the file itself.
  var source: String?
}

extension ContentLines {
  mutating func put(_ head: CalendarHead, _ events: [CalendarEvent], zone: CivilZone) {
    begin("VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//Scrutable//Scrutable//EN")
    line("CALSCALE:GREGORIAN")
    // Both names: the first is the standard's (RFC 7986 s.5.1), the second what most programs read.
    put("NAME:", text: head.name)
    put("X-WR-CALNAME:", text: head.name)
    put("DESCRIPTION:", text: head.description)
    put("X-WR-CALDESC:", text: head.description)
    if let url = head.url { put("URL:", plain: url) }
    if let source = head.source { put("SOURCE;VALUE=URI:", plain: source) }
    line("REFRESH-INTERVAL;VALUE=DURATION:P1D")
    line("X-PUBLISHED-TTL:P1D")
    if let last = events.map(\.changed).max() { put("LAST-MODIFIED:", plain: last.basic + "T000000Z") }
    if let zone = zone.name { put("X-WR-TIMEZONE:", plain: zone) }
    if events.contains(where: \.hasTime) { zone.putRules(into: &self) }
    for event in events { event.put(into: &self, zone: zone) }
    end("VCALENDAR")
  }
}

extension CalendarEvent {
  var hasTime: Bool {
    switch when {
    case .day: false
    case .time: true
    }
  }
}
