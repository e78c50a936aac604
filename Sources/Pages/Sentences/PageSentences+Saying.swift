import Record

/// How each kind of sentence is said, with what stands in its gaps.
extension PageSentences {
  /// The tag of the language they are in.
  package var language: String { self(.language) }

  /// What that language is called in itself: “Cymraeg”.
  package var languageName: String { self(.languageName) }

  /// What a field is called: as the theme or the council has it, else as the list of its kind has it.
  func label(of field: FieldName) -> String { fieldLabels[field.kind.index][Int(field.index)] }

  func callAsFunction(_ phrase: Phrase) -> String { phrases[phrase] }

  func callAsFunction(_ sentence: OfDay, day: String) -> String { ofDay[sentence, day] }

  func callAsFunction(_ sentence: OfCount, count: Int) -> String { ofCount[sentence, String(count), count: count] }

  func callAsFunction(_ sentence: OfNumber, number: String) -> String { ofNumber[sentence, number] }

  func callAsFunction(_ sentence: OfTitle, title: String) -> String { ofTitle[sentence, title] }

  func callAsFunction(_ sentence: OfName, name: String) -> String { ofName[sentence, name] }

  func callAsFunction(_ sentence: OfNameAndDay, name: String, day: String) -> String {
    ofNameAndDay[sentence, name, day]
  }

  func callAsFunction(_ sentence: OfYear, year: String) -> String { ofYear[sentence, year] }

  func callAsFunction(_ sentence: OfWords, words: String) -> String { ofWords[sentence, words] }

  func callAsFunction(_ sentence: OfCountInWords, inWords count: Int) -> String {
    ofCountInWords[sentence, count.inWords, count: count]
  }

  /// Begins with the number.
  func callAsFunction(_ sentence: OfCountInWordsAndWords, inWords count: Int, words: String) -> String {
    ofCountInWordsAndWords[sentence, count.inWords.capitalisedFirst, words, count: count]
  }

  func callAsFunction(_ sentence: OfFromUntil, from: String, until: String) -> String {
    ofFromUntil[sentence, from, until]
  }

  func callAsFunction(_ sentence: OfDayAndDue, day: String, due: String) -> String { ofDayAndDue[sentence, day, due] }

  func callAsFunction(_ sentence: OfDayAndWords, day: String, words: String) -> String {
    ofDayAndWords[sentence, day, words]
  }

  func callAsFunction(_ sentence: OfCountAndDay, count: Int, day: String) -> String {
    ofCountAndDay[sentence, String(count), day, count: count]
  }

  func callAsFunction(_ sentence: OfCountDayAndWords, count: Int, day: String, words: String) -> String {
    ofCountDayAndWords[sentence, String(count), day, words, count: count]
  }

  func callAsFunction(_ sentence: OfCountAndNumber, count: Int, number: String) -> String {
    ofCountAndNumber[sentence, String(count), number, count: count]
  }

  func callAsFunction(_ sentence: OfCountAndKinds, count: Int, kinds: String) -> String {
    ofCountAndKinds[sentence, String(count), kinds, count: count]
  }

  func callAsFunction(_ sentence: OfNumberAndTitle, number: String, title: String) -> String {
    ofNumberAndTitle[sentence, number, title]
  }

  func callAsFunction(_ sentence: OfDebt, count: Int, name: String, words: String) -> String {
    ofDebt[sentence, String(count), name, words, count: count]
  }

  func callAsFunction(_ sentence: OfCountAndWords, count: Int, words: String) -> String {
    ofCountAndWords[sentence, String(count), words, count: count]
  }

  func callAsFunction(_ sentence: OfShare, count: Int, number: String, share: String) -> String {
    ofShare[sentence, String(count), number, share]
  }

  func callAsFunction(_ sentence: OfCoverage, share: String, name: String, words: String) -> String {
    ofCoverage[sentence, share, name, words]
  }

  func callAsFunction(_ sentence: OfNumberAndWords, number: String, words: String) -> String {
    ofNumberAndWords[sentence, number, words]
  }

  func callAsFunction(_ sentence: OfWordsAndPlace, words: String, place: String) -> String {
    ofWordsAndPlace[sentence, words, place]
  }

  func callAsFunction(_ sentence: OfPeriod, period: String, day: String, due: String) -> String {
    ofPeriod[sentence, period, day, due]
  }

  func callAsFunction(_ sentence: OfClearAndWorking, clear: String, working: String) -> String {
    ofClearAndWorking[sentence, clear, working]
  }

  func callAsFunction(_ sentence: OfNamesAndLast, names: String, last: String) -> String {
    ofNamesAndLast[sentence, names, last]
  }

  func callAsFunction(_ sentence: OfReadingAge, mean: String, ari: String, coleman: String) -> String {
    ofReadingAge[sentence, mean, ari, coleman]
  }

  func callAsFunction(_ sentence: OfThread, count: Int, from: String, until: String, names: String) -> String {
    ofThread[sentence, String(count), from, until, names, count: count]
  }

  func callAsFunction(_ sentence: OfNameAndWords, name: String, words: String) -> String {
    ofNameAndWords[sentence, name, words]
  }

  func callAsFunction(_ sentence: OfSquare, number: String, title: String, words: String) -> String {
    ofSquare[sentence, number, title, words]
  }

  /// How many days are left until the last.
  func lastDays(_ left: Int) -> String { left == 0 ? self(.lastDay) : self(.daysLeft, count: left) }

  /// “1, 2 and 3”.
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return self(.listAnd, names: names.dropLast().joined(separator: ", "), last: last)
  }
}
