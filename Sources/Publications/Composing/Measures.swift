import Record

extension Publications {
  /// Each figure by which a recommendation is measured: where it stood, where it stands and where it is wanted, with its chart.
  func measures(_ own: Recommendation) -> [Block] {
    own.measures.enumerated().flatMap { index, measure -> [Block] in
      switch measure.indicator {
      case .open(let indicator): table(measure, indicator) + chart(measure, indicator, own, index)
      case .withheld(let ground): wording.withheld(ground)
      case nil: []
      }
    }
  }

  private func table(_ measure: Measure, _ indicator: Handle<Indicator>) -> [Block] {
    let own = record[indicator]
    let rows = MeasureStep.all(measure, own).map { step in
      Table.Row([.text(step.label)], [[.words(step.when)], [.words(step.value)]])
    }
    let caption = "Measured by “\(own.document.title)”" + (own.unit.map { ", \($0)" } ?? "")
    let page = Block.facts([
      Fact("How it is measured", [.words(wording.link(indicator.ref))])
    ])
    return [page] + (rows.isEmpty ? [] : [.table(Table(caption, ["What", "When", "Value"], numeric: [2], rows: rows))])
  }

  private func chart(_ measure: Measure, _ indicator: Handle<Indicator>, _ own: Recommendation, _ index: Int) -> [Block]
  {
    let figure = record[indicator]
    guard let words = figure.seriesInWords(wanted: measure.wanted) else { return [] }
    let name = figure.unit.map { "\(figure.document.title), \($0)" } ?? figure.document.title
    let data = Table(
      "Values over time: \(name)", ["Period", "Value"], numeric: [1],
      rows: figure.series.map { Table.Row([.text($0.period)], [[.words($0.value.words)]]) })
    let drawing = IndicatorChart(figure, wanted: measure.wanted)?
      .svg(prefix: "\(own.document.id.last.text)-measure-\(index + 1)-")
    return [.figure(Figure(title: name, alternative: words, data: data, drawing: drawing))]
  }
}
