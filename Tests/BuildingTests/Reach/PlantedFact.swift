import Drafting
import Record

/// A day, a time or a number that nothing else in a site has.
struct PlantedFact {
  var kind: PlantedField.Kind
  var written: String
  var changed: String
  var told: [String]

  /// Nil where the field takes none of them.
  init?(_ field: FieldDescription, _ number: Int) {
    if field.takesDay {
      let day = PlantedFact.day(number)
      self.init(kind: .day, written: day.iso, changed: "1999-12-31", told: PlantedFact.words(of: day))
    } else if field.accepted.hasPrefix("a time") {
      let minute = 10 + number % 50
      self.init(
        kind: .time, written: "07:\(minute)", changed: "06:59",
        told: ["7.\(minute) am", "07:\(minute)", "t07\(minute)00"])
    } else if field.accepted.hasPrefix("a number as written") {
      self.init(kind: .number, written: "\(80_000 + number)", changed: "79999", told: ["\(80_000 + number)"])
    } else {
      return nil
    }
  }

  /// A day in a month of its own, long before any day of the council, whose number has two digits so that no other day ends in it.
  private static func day(_ number: Int) -> Day {
    let (year, month, day) = (1_930 + number / 12, 101 + number % 12, 110 + number % 19)
    return Day(iso: "\(year)-\("\(month)".dropFirst())-\("\(day)".dropFirst())") ?? Day(number: 0)
  }

  /// As a number, in words, and as it is said.
  static func words(of day: Day) -> [String] {
    let text = day.text.lowercased()
    return [day.iso, day.basic, text, "the \(ordinals[day.parts.day - 1]) of \(text.drop { $0 != " " }.dropFirst())"]
  }

  private static let ordinals =
    ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    + "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    + "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first")
    .split(separator: " ")

  private init(kind: PlantedField.Kind, written: String, changed: String, told: [String]) {
    self.kind = kind
    self.written = written
    self.changed = changed
    self.told = told
  }
}

/// A record that another refers to, known to readers by a word.
struct PlantedTarget {
  var files: [String: String]
  var reference: String
  /// The words it is known by.
  var told: [String] = []

  /// `accepted` is what a field takes, in a clerk's words: “the id of a person or post”.
  init?(_ accepted: String, _ word: String, _ number: Int) {
    let name = "target-\(number)"
    switch accepted.replacing("the id of ", with: "") {
    case "a committee": self.init("committees/\(name).md", "title: \(word)\nkind: scrutiny", name)
    case "a person", "a person or post", "a person, post or committee":
      self.init("people/\(name).md", "name: \(word)", name)
    case "a post": self.init("posts/\(name).md", "title: \(word)", name)
    case "a subject": self.init("subjects/\(name).md", "title: \(word)", name)
    case "a report", "a document": self.init("reports/\(name).md", "title: \(word)", name)
    case "a review, recommendation or action plan":
      self.init("reviews/\(name)/review.md", "title: \(word)\ncommittee: children", name)
    case "a recommendation":
      self.init("reviews/\(name)/review.md", "title: Review\ncommittee: children", "\(name)/rec-\(90_000 + number)")
      let number = "\(90_000 + number)"
      files["reviews/\(name)/recommendations.md"] =
        "---\nrecommendations: [{ number: \"\(number)\", text: \(word) }]\n---\n"
      told = [number]
    case "an indicator":
      self.init("indicators/\(name).md", "title: Set\nindicators: [{ code: A1, name: \(word) }]", "\(name)/a1")
    case "a forward-plan entry":
      self.init(
        "forward-plan/\(name).md", "entries: [{ id: one, title: \(word), decision-maker: Cabinet }]", "\(name)/one")
    case "a meeting", "a meeting or agenda item": self.init(meetingOf: word, number, item: "Item", "")
    case "an agenda item": self.init(meetingOf: "Committee", number, item: word, "/item-1")
    default: return nil
    }
  }

  private init(_ file: String, _ fields: String, _ reference: String) {
    files = [file: "---\n\(fields)\n---\n"]
    self.reference = reference
  }

  /// A meeting is called by the name of its committee.
  private init(meetingOf committee: String, _ number: Int, item: String, _ ending: String) {
    let day = Day(number: Int32(20_900 + number))
    let id = "\(day.iso)-target-\(number)"
    self.init(
      "meetings/\(id)/meeting.md",
      "committee: target-\(number)\ndate: \(day.iso)\nitems: [{ number: \"1\", title: \(item) }]", id + ending)
    told = PlantedFact.words(of: day)
    files["committees/target-\(number).md"] = "---\ntitle: \(committee)\nkind: scrutiny\n---\n"
  }
}
