/// The Welsh words that papers name days and times with.
enum WelshWords {
  static let months: [String: String] = [
    "ionawr": "January", "chwefror": "February", "mawrth": "March", "ebrill": "April", "mai": "May",
    "mehefin": "June", "gorffennaf": "July", "awst": "August", "medi": "September", "hydref": "October",
    "tachwedd": "November", "rhagfyr": "December", "fawrth": "March", "fai": "May", "fehefin": "June",
    "orffennaf": "July", "fedi": "September", "dachwedd": "November", "ragfyr": "December",
  ]

  private static let days: [String: String] = [
    "llun": "Monday", "mawrth": "Tuesday", "mercher": "Wednesday", "iau": "Thursday", "gwener": "Friday",
    "sadwrn": "Saturday", "sul": "Sunday",
  ]

  /// A date or a time with its Welsh words in English: “Dydd Mawrth 3 Mawrth 2026 am 2.00 y prynhawn” gives
  /// “Tuesday 3 March 2026 at 2.00 pm”.
  static func english(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var out: [String] = []
    var index = 0
    while index < words.count {
      let small = words[index].lowercased().filter { $0.isLetter }
      let next = index + 1 < words.count ? words[index + 1].lowercased().filter { $0.isLetter } : ""
      if small == "dydd" || small == "ddydd", let day = days[next] {
        out.append(day)
        index += 1
      } else if ["y", "yr"].contains(small), let half = halves[next] {
        out.append(half)
        index += 1
      } else if let month = months[small] {
        out.append(words[index].hasSuffix(",") ? month + "," : month)
      } else if small == "am", words[index].count == 2, index == 0 || !words[index - 1].contains(where: \.isNumber),
        index + 1 < words.count,
        words[index + 1].first?.isNumber ?? false
      {
        out.append("at")
      } else {
        out.append(words[index])
      }
      index += 1
    }
    return out.joined(separator: " ")
  }

  private static let halves = ["bore": "am", "prynhawn": "pm", "hwyr": "pm", "nos": "pm"]

  /// Whether a text is Welsh, by its commonest words.
  static func isSpoken(in texts: some Sequence<String>) -> Bool {
    var welsh = 0
    var english = 0
    for text in texts.prefix(400) {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter }).prefix(200) {
        if common.contains(String(word)) { welsh += 1 }
        if englishCommon.contains(String(word)) { english += 1 }
      }
    }
    return welsh > 4 && welsh > english
  }

  private static let common: Set<String> = [
    "y", "yr", "yn", "ar", "gan", "wedi", "oedd", "ei", "eu", "bod", "gyda", "cyfarfod", "cofnodion", "pwyllgor",
    "penderfynwyd", "ymddiheuriadau", "derbyniwyd", "cynghorydd", "cadeirydd", "aelodau", "adroddiad", "hyn", "nad",
  ]
  private static let englishCommon: Set<String> = [
    "the", "of", "and", "to", "that", "was", "were", "for", "with", "committee", "minutes", "meeting", "members", "by",
  ]
}
