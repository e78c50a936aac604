import Publications
package import Record
import Serialising
import Tabulating

extension Site {
  /// The rows of pages that are no publications as data: answers owed, and how full the record is.
  package func dataTwins() -> [MadeFile] {
    let owed = record.answersOwed.isEmpty ? [] : owedFiles
    return owed + [MadeFile(path: CoverageAddress.json) { [self] in CoverageData(record).bytes }]
  }

  private var owedFiles: [MadeFile] {
    [
      MadeFile(path: OwedAddress.csv) { [self] in
        let sheet = Publications(record).owedSheet()
        return CSVWriter.bytes(of: [sheet.columns] + sheet.rows)
      },
      MadeFile(path: DataAddress.metadata(of: OwedAddress.csv)) { [self] in
        TableMetadata(
          name: "answers-owed.csv", title: say(.owedHeading), holds: "answers-owed",
          columns: Publications(record).owedSheet().schema, council: record.council, page: OwedAddress.page
        ).bytes
      },
      MadeFile(path: OwedAddress.json) { [self] in owedData },
    ]
  }

  /// An object for each row, by the names of the columns; what is blank is left out.
  private var owedData: [UInt8] {
    let sheet = Publications(record).owedSheet()
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("as-at", record.asAt.iso)
      json.array("answers-owed", sheet.rows) { json, cells in
        json.object { json in
          for (name, cell) in zip(sheet.columns, cells) { json.member(name, cell.isEmpty ? nil : cell) }
        }
      }
    }
    return json.bytes + [10]
  }
}
