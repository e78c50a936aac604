/// The headings that councils write, by what they mean.
enum HeadingTable {
  static let english: [(ColumnField, [String])] = [
    (
      .number,
      [
        "No", "No.", "Nr", "Number", "Ref", "Ref No", "Rec No", "Rec", "Item No", "Action No", "Recommendation No", "#",
        "Rec Number", "Recommendation Number", "Action Number", "Item Number", "Ref Number", "Recommendation Ref",
        "Action Ref", "Rec Ref",
      ]
    ),
    (
      .recommendation,
      [
        "Recommendation", "Recommendations", "JAR Recommendation", "Scrutiny Recommendation", "Recommendation Text",
        "Task Group Recommendation", "Committee Recommendation", "Recommended",
      ]
    ),
    (.review, ["Review", "Scrutiny Review", "Name of Review", "Review Title", "Task Group", "Task and Finish Group"]),
    (.section, ["Section", "Theme", "Heading", "Priority", "Objective"]),
    (
      .source,
      [
        "Source", "Report Reference", "Page", "Paragraph", "Meeting", "Meeting Date", "Date of Meeting", "Minute",
        "Minute No", "Minute Number", "Minute Ref", "Minute Reference", "Meeting and Minute", "Meeting and Minute No",
        "Meeting and Minute Number", "Meeting Date and Minute Number", "Meeting Date and Minute No",
        "Meeting and Minute Ref", "Date and Minute Number", "Date and Minute No",
      ]
    ),
    (.reference, ["Reference", "Council Reference", "Tracker Reference"]),
    (
      .portfolio,
      [
        "Portfolio", "Portfolio Area", "Portfolio Holder", "Cabinet Portfolio", "Cabinet Member", "Executive Member",
        "Portfolio Member", "Cabinet Lead Member",
      ]
    ),
    (
      .considered,
      [
        "Date Considered", "Considered", "Date Considered by Cabinet", "Date Considered by the Executive",
        "Cabinet Date",
        "Date of Cabinet", "Cabinet Meeting", "Cabinet Meeting Date", "Date of Cabinet Meeting", "Executive Date",
      ]
    ),
    (
      .response,
      [
        "Response", "Responses", "Executive Response", "Executive's Response", "Cabinet Response", "Officer Response",
        "Response of the Executive", "Comments", "Management Response", "Decision", "Cabinet Decision",
        "Executive Decision", "Decision of Cabinet", "Decision of the Executive", "Accepted or Rejected",
        "Accepted", "Agreed", "Accepted (Y/N)", "Agreed (Y/N)", "Accepted/Rejected", "Accept/Reject",
        "Agreed/Not Agreed",
      ]
    ),
    (
      .area,
      [
        "Ofsted Area for Improvement", "Area for Improvement", "Areas for Improvement", "Improvement Area", "Finding",
        "Issue",
      ]
    ),
    (.areaNumber, ["Ofsted Para No", "Ofsted Para Number", "Para No", "Area No", "Finding No"]),
    (
      .action,
      [
        "Action", "Actions", "Action to be Taken", "Actions to be Taken", "Action(s) to Address", "Action(s)",
        "Action Required", "Proposed Action", "Agreed Action", "Key Actions", "Task", "What will be done",
        "Action Taken", "What we will do", "What are we going to do", "What needs to be done", "Action Point",
        "Action Points",
      ]
    ),
    (
      .lead,
      [
        "Lead", "Leads", "Lead Officer", "Lead Officers", "Lead(s)", "Owner", "Responsible Officer", "Responsible",
        "Responsibility", "By Whom", "Who", "Person Responsible", "Action Owner", "Accountable Officer", "Lead Person",
        "Officer Responsible", "Accountable", "Who will do it", "Who is responsible",
      ]
    ),
    (
      .byWhen,
      [
        "By When", "When", "Deadline", "Timescale", "Timescales", "Target Date", "Due Date", "Due", "Completion Date",
        "Date Due", "Implementation Date", "Timeframe", "Delivery Date", "End Date", "Date for Completion",
        "Date of Completion", "Target Completion Date", "Target Deadline", "Timeline",
      ]
    ),
    (
      .originalByWhen,
      [
        "Original Target Date", "Original Date", "Original Deadline", "Original Due Date", "Original Completion Date",
        "Original Timescale", "Original Implementation Date", "Original Target",
      ]
    ),
    (
      .revisedByWhen,
      [
        "Revised Target Date", "Revised Date", "Revised Deadline", "Revised Due Date", "Revised Completion Date",
        "Revised Timescale", "Revised Implementation Date", "Revised Target", "New Date", "Extended To",
        "Extension Date",
      ]
    ),
    (
      .measures,
      [
        "Target/Success Criteria", "Success Criteria", "Success Measure", "Success Measures", "Measure", "Measures",
        "Outcome",
        "Outcomes", "Target", "Targets", "Expected Outcome", "How will we know", "Evidence of Success",
      ]
    ),
    (
      .capacity,
      [
        "Additional Capacity Requirement", "Capacity", "Resources", "Resource Implications", "Resources Required",
        "Cost",
        "Budget", "Resource",
      ]
    ),
    (.partners, ["People/Partners", "Partners", "People", "Partner Agencies", "Others Involved", "Support"]),
    (
      .monitoring,
      ["Monitoring and Evaluation", "Monitoring", "Monitored By", "Evaluation", "Governance", "Monitoring Body"]
    ),
    (
      .status,
      [
        "COMPLETED ON", "Completed", "Status", "Complete", "Current Status", "Date Completed", "Progress Status",
        "Completed (Y/N)", "Percentage Complete", "Percent Complete", "Progress %",
      ]
    ),
    (.rag, ["RAG", "RAG Status", "RAG Rating", "BRAG", "Traffic Light"]),
    (
      .progress,
      [
        "Progress", "Progress to Date", "Update", "Progress Update", "Latest Update", "Current Position",
        "Latest Position",
        "Progress Made",
      ]
    ),
  ]
}
