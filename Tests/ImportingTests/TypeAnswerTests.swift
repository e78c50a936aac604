import Record
import Testing

@testable import Importing

struct TypeAnswerTests {
  @Test(arguments: [
    ("Key decision", "Yes"), ("Key decision?", "Y"), ("Is this a Key Decision (Yes/No)", "yes"), ("Key", "✓"),
    ("Key decision", "Key decision"), ("Type", "K"), ("Type", "KD"), ("Decision type", "Key – over £500,000"),
    ("Key Decision?", "Yes - two wards or more"), ("Type", "Key (part exempt)"), ("Penderfyniad allweddol?", "Ydy"),
    ("Math o benderfyniad", "Allweddol"), ("Key decision", "Yes, key"), ("Anything", "KEY DECISION"),
  ]) func readsAKeyDecision(heading: String, cell: String) {
    #expect(TypeAnswer(cell, under: heading)?.type == .key)
  }

  @Test(arguments: [
    ("Key decision?", "No"), ("Key Decision", "N"), ("Key decision?", "No – below the threshold"), ("Type", "Non-Key"),
    ("Type", "Not a key decision"), ("Type", "NKD"), ("Non-key decision?", "Yes"), ("Key decision", "No - not key"),
    ("Penderfyniad allweddol?", "Nac ydy"), ("Type", "Non-key – open"), ("Key", "No"),
  ]) func readsADecisionThatIsNotKey(heading: String, cell: String) {
    #expect(TypeAnswer(cell, under: heading)?.type == .nonKey)
  }

  @Test(arguments: [
    ("Key decision?", "Yes / No"), ("Key decision?", "TBC"), ("Key decision?", "?"), ("Key decision?", "N/A"),
    ("Type", "Yes"), ("Type", "No"), ("Key decision?", "Yes – non key"), ("Key decision?", "No longer known"),
    ("Non-key decision?", "No"), ("Type", "Report"), ("Key / non key", "Yes"), ("Key decision?", "x"),
    ("Type", "Key stage two results"),
  ]) func saysNothingWhereNobodyCanTell(heading: String, cell: String) {
    #expect(TypeAnswer(cell, under: heading) == nil)
  }

  @Test func keepsTheWordsOfALongAnswer() {
    #expect(TypeAnswer("Yes – over £500,000", under: "Key decision?")?.saysMore == true)
    #expect(TypeAnswer("Yes", under: "Key decision?")?.saysMore == false)
    #expect(TypeAnswer("KD", under: "Type")?.saysMore == false)
  }
}
