import Foundation
import Publications
import Record
import Testing

/// Nothing of the demonstration council's record is lost on the way to its publications.
@Suite struct NothingLostTests {
  let compiled = Compiled.demonstration

  @Test func everyKindIsPublished() {
    #expect(Set(compiled.publications.map(\.kind)) == Set(PublicationKind.allCases))
  }

  @Test func everyFileStandsOnce() {
    let stems = compiled.publications.map(\.stem)
    #expect(Set(stems).count == stems.count)
    #expect(stems.allSatisfy { !$0.hasPrefix("/") && !$0.hasSuffix("/") })
  }

  @Test func everyRecommendationIsInItsReviewsSetAndItsCommittees() throws {
    for (index, own) in compiled.record.recommendations.enumerated() {
      let words = own.text.prose.plainText.replacing("\n", with: " ")
      var sets: [RecordRef] = own.review.map { [$0.ref] } ?? []
      if let committee = compiled.record.committee(of: Handle(index)) { sets.append(committee.ref) }
      #expect(!sets.isEmpty)
      for subject in sets {
        let set = try #require(compiled.publication(.recommendations, of: subject))
        #expect(set.text.contains("Recommendation \(own.number)"))
        #expect(set.text.folded.contains(words.folded), "recommendation \(own.document.id) is not in \(set.stem)")
        #expect(set.text.contains(own.status.status.label) || set.text.contains("Awaiting an answer"))
        if let reference = own.reference { #expect(set.text.contains(reference)) }
        for answer in own.answers { #expect(set.text.contains(answer.position.label)) }
      }
    }
  }

  @Test func everyActionIsInItsPlanWithLeadsAndDateAsWritten() throws {
    var tried = 0
    for action in compiled.record.actions {
      guard
        let home = action.plan.map({ compiled.publication(.actionPlan, of: $0.ref) })
          ?? action.minutes.map({ compiled.publication(.minutes, of: $0.ref) })
      else { continue }
      let text = try #require(home).text.folded
      tried += 1
      #expect(text.contains(action.text.prose.plainText.folded))
      for lead in action.leads { #expect(text.contains(lead.words.folded)) }
      for measure in action.measures { #expect(text.contains(measure.prose.plainText.folded)) }
      for entry in action.progress.compactMap(\.open) { #expect(text.contains(entry.text.prose.plainText.folded)) }
      for field in action.inherited { #expect(text.contains(field.provenance.note.folded)) }
      if let written = action.byWhen { #expect(text.contains(written.words.folded) || written.isPlain) }
    }
    #expect(tried == compiled.record.actions.count && tried > 0)
  }

  @Test func everyResolutionIsInItsMinutes() throws {
    var tried = 0
    for (index, minutes) in compiled.record.minutes.enumerated() {
      let text = try #require(compiled.publication(.minutes, of: Handle<Minutes>(index).ref)).text.folded
      for minute in minutes.minutes {
        #expect(text.contains("\(minute.number.words) \(minute.title)".folded))
        for resolved in minute.resolutions {
          tried += 1
          #expect(text.contains(resolved.text.folded), "\(minutes.document.id), minute \(minute.number.words)")
        }
      }
    }
    #expect(tried > 0)
  }

  @Test func everyWrittenNumberOfAReportIsInItAndInThePack() throws {
    var tried = 0
    for (index, report) in compiled.record.reports.enumerated() {
      let own = try #require(compiled.publication(.report, of: Handle<Report>(index).ref))
      for number in report.body.prose.numbers {
        tried += 1
        #expect(own.text.folded.contains("\n\(number.text) ".folded) || own.text.contains(number.text))
      }
      for meeting in report.items.map(\.meeting) {
        let pack = try #require(compiled.publication(.agendaPack, of: meeting.ref))
        for line in report.body.prose.plainText.split(separator: "\n") {
          #expect(pack.text.folded.contains(String(line).folded), "“\(line)” is not in \(pack.stem)")
        }
      }
    }
    #expect(tried > 0)
  }

  @Test func everyIndicatorHasItsValuesAndItsChartInWords() throws {
    for own in compiled.record.indicators {
      let set = try #require(compiled.publication(.indicators, of: own.set.ref))
      for reading in own.series + own.previous {
        #expect(set.text.contains(reading.period) && set.text.contains(reading.value.words))
      }
      if own.series.compactMap(\.value.number).count > 1 { #expect(set.text.contains("The table has every value.")) }
    }
  }

}

/// The shape that every format relies on.
@Suite struct ShapeTests {
  let publications = Compiled.demonstration.publications

  @Test func headingsHaveNoGaps() {
    for publication in publications {
      var last = 1
      for heading in publication.headings {
        #expect(heading.level >= 2 && heading.level <= last + 1, "\(publication.stem): \(heading.words.plain)")
        last = heading.level
      }
    }
  }

  @Test func anchorsStandOnce() {
    for publication in publications {
      let anchors = publication.blocks.flatMap(\.anchors)
      #expect(Set(anchors).count == anchors.count, "\(publication.stem)")
    }
  }

  @Test func everyInnerLinkHasItsPlace() {
    for publication in publications {
      let anchors = Set(publication.blocks.flatMap(\.anchors))
      for case .within(let anchor) in publication.blocks.flatMap(\.destinations) {
        #expect(anchors.contains(anchor), "\(publication.stem)#\(anchor)")
      }
    }
  }

  @Test func rowsHaveAsManyCellsAsThereAreColumns() {
    for table in publications.flatMap({ $0.blocks.flatMap(\.tables) }) {
      #expect(!table.caption.isEmpty)
      #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    }
  }

  @Test func noListOrParagraphIsEmpty() {
    for publication in publications {
      #expect(!publication.title.isEmpty && !publication.blocks.isEmpty)
      #expect(!publication.blocks.contains { if case .facts(let facts) = $0 { facts.isEmpty } else { false } })
    }
  }

  @Test func twoCompositionsAreTheSame() {
    let again = Publications(Compiled.demonstration.record).all.map { $0.compose() }
    #expect(again == publications)
  }
}

extension String {
  /// With every run of white space as one blank, so that how lines break is of no matter.
  fileprivate var folded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
