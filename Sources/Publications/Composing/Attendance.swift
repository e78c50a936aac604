import Record

extension Publications {
  /// Who came to a meeting, who did not, and what they declared; nothing when the minutes name nobody.
  func attendance(_ minutes: Minutes?) -> [Block] {
    guard let minutes else { return [] }
    var facts = Facts()
    facts.add("Members present", blocks: wording.leads(minutes.present))
    facts.add("Apologies", blocks: wording.leads(minutes.apologies))
    facts.add("Also in attendance", blocks: wording.leads(minutes.inAttendance))
    facts.add("Officers", blocks: wording.leads(minutes.officers))
    facts.add(
      "Substitutes",
      each: minutes.substitutes.map {
        wording.lead($0.substitute) + [.ours(WrittenLanguage.said(" for ", cy: " dros "))] + wording.lead($0.member)
      })
    facts.add("Interests declared", blocks: Block.points(minutes.declarations.map { declaration($0) }))
    return facts.list.isEmpty ? [] : [.heading(2, "Who was there", anchor: "part--attendance")] + facts.blocks
  }

  private func declaration(_ declaration: Disclosed<Declaration>) -> [Block] {
    switch declaration {
    case .withheld(let withheld): return wording.withheld(withheld)
    case .open(let open):
      var words = wording.lead(open.person) + [.text(" – \(open.interest)")]
      if let action = open.action { words.append(.text(" \(action)")) }
      if let item = open.item {
        words += [.text(" ")] + wording.link(item)
      } else if let item = open.itemWords {
        words.append(.text(" “\(item)”"))
      }
      return [.words(words)]
    }
  }
}
