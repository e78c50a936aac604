import Record

extension PublicationFormat {
  /// What a reviewer reads it with.
  var means: String {
    switch self {
    case .largePrint: "Printed on A4 in black and white, and on a screen, by somebody who reads large print."
    case .text: "With a screen reader, in an editor, at any width of window."
    case .epub: "In a reading program with a screen reader, and in one on a telephone, with the letters made larger."
    case .odt: "In LibreOffice Writer or Word, with your own fonts and colours, and with a screen reader."
    case .braille: "Embossed, and on a braille display, by a braille reader."
    case .audio: "Heard: read aloud by a person from the script, or by the speech of a reading program."
    case .data: "In a spreadsheet, and with a screen reader in it."
    }
  }

  /// What only a person can judge, each as a question that “yes” answers well.
  var questions: [String] {
    switch self {
    case .largePrint:
      [
        "Is the print large and heavy enough to be read without effort?",
        "Printed, is every page readable to its edge, with nothing cut off or split badly?",
        "Are tables that were set out anew as clear as the ones in the paper?",
        "Can you find an item by its number, as others at the meeting can?",
        "Is emphasis that was italic or in capitals still noticed?",
        "Do charts make sense in black and white, or in their words?",
      ]
    case .text:
      [
        "Heard from the beginning, do you always know whether you hear a heading, a list, a table or a paragraph?",
        "Is each table understood line by line?",
        "Can the numbers of paragraphs be told from the figures in them?",
        "Do the notes that stand for links help, or do they interrupt?",
      ]
    case .epub:
      [
        "Does the list of contents lead where it says, and is it deep enough?",
        "Can you go to a paragraph by its number?",
        "Are the passages in another language spoken in that language?",
        "Does everything stay readable in the dark scheme and with the largest letters?",
        "Do the words for each picture and chart say what it is there for?",
        "Is what the book says of its own accessibility true?",
      ]
    case .odt:
      [
        "Does it open without a message about repair?",
        "With your own styles put on it, does every part change as it should?",
        "Does the navigator list headings, tables and pictures by names that help?",
        "Do the first rows of tables repeat on the next page?",
        "Is the language right for the spelling checker, in each passage?",
      ]
    case .braille:
      [
        "Are contractions right in names, initials, references and numbers?",
        "Are paragraph numbers where your hand looks for them?",
        "Do the contents and the running heading lead you to an item quickly enough at a meeting?",
        "Is each table easier as it is set out here than it would be otherwise?",
        "Do the transcriber's notes say enough, and no more?",
        "Embossed, are volumes of a size that can be carried?",
      ]
    case .audio:
      [
        "Are dates, sums of money, initials and references said as a person would say them?",
        "Heard once, is each table understood?",
        "Do you always know where a quotation or a resolution begins and ends?",
        "Are names of people and places said as they are said locally?",
        "Can you find your way back to an item?",
      ]
    case .data:
      [
        "Do the headings of the columns say what is in them without the paper beside it?",
        "Do sums and dates arrive as what they are?",
        "Can you answer a question you came with?",
      ]
    }
  }
}
