/// A person's name, taken apart for lists in the order of surnames: “Tamsin Wren OBE” is found under W.
///
/// Honours, degrees and “Jr” at its end are no surname, and what belongs to one, as “van der” does, stands before it.
package struct PersonalName: Sendable, Hashable {
  package let given: String
  package let surname: String
  /// “OBE, JP”.
  package let letters: String

  package init(_ name: String) {
    let beforeComma = name.split(separator: ",").first.map(String.init) ?? name
    var words = beforeComma.split(separator: " ").map(String.init)
    var letters = name.dropFirst(beforeComma.count + 1).split(separator: " ").map(String.init)
    while words.count > 2, let last = words.last, PersonalName.isHonour(last) {
      letters.insert(words.removeLast(), at: 0)
    }
    let start = PersonalName.startOfSurname(in: words)
    given = words[..<start].joined(separator: " ")
    surname = words[start...].joined(separator: " ")
    self.letters = letters.joined(separator: " ")
  }

  /// As an index has it: “Wren, Tamsin OBE”.
  package var inverted: String {
    given.isEmpty ? surname : "\(surname), " + [given, letters].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package var key: CollationKey { CollationKey("\(surname) \(given) \(letters)") }

  private static func startOfSurname(in words: [String]) -> Int {
    var start = max(words.count - 1, 0)
    while start > 1, particles.contains(words[start - 1]) { start -= 1 }
    return start
  }

  private static func isHonour(_ word: String) -> Bool {
    honours.contains(word.lowercased().filter { $0 != "." && $0 != "(" && $0 != ")" && $0 != "’" && $0 != "'" })
      && word != word.lowercased()
  }

  private static let particles: Set<String> = [
    "van", "der", "den", "de", "del", "della", "di", "da", "das", "do", "dos", "du", "la", "le", "von", "zu", "ten",
    "ter", "ap",
    "ab", "ferch", "verch", "bin", "bint", "ibn", "al", "el", "ul", "ur", "af", "av", "y", "e",
  ]

  private static let honours: Set<String> = Set(
    ("jr jnr junior sr snr senior ii iii iv esq retd hons rtd vc gc kg kt obe mbe cbe kbe dbe gbe bem cb kcb dcb gcb cmg kcmg dcmg gcmg "
      + "cvo kcvo dcvo gcvo lvo mvo rvm ch om isa qc kc jp dl td rd vr qpm kpm qfsm kfsm qam kam qgm mc dsc dso dfc mp mep mla msp "
      + "ms am ba bsc beng bed bmus bds bphil llb mb mbbs mbchb bch ma msc mba meng med mres mphil mpa mph mpp llm mmus msw phd dphil "
      + "edd dsc dlitt md lld dd frs fba frsa frcs frcp frcgp frcn frics mrics frtpi mrtpi friba riba fca aca fcca acca cpfa cipfa fcipd "
      + "mcipd cipd fcma cima ceng ieng cenv cgeog csci fice mice fimeche miet fiet ciwem mciwem cihm fcih mcih cih fcmi cmgr acis fcis "
      + "dms pgce pgdip pgcert rgn rmn srn rscn qn cqsw dipsw solace ra rn sj osb").split(separator: " ").map(
        String.init))
}
