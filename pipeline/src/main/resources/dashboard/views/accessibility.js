/* The declaration that the Polish act of 4 April 2019 asks for, in the order of the ministry's model. A page without a clock states no date. */

const DECLARATION = [
  ["accDates", ["accDatesText"]],
  ["accStatus", ["accStatusText"]],
  ["accGaps", ["accGapsText"], ["accGapPictures", "accGapMessages", "accGapTested"]],
  ["accMade", ["accMadeText"], ["accTestAxe", "accTestKeyboard", "accTestReflow", "accTestNot"]],
  ["accKeys", ["accKeysText"]],
  ["accContact", ["accContactText"]],
  ["accProcedure", ["accProcedureText", "accProcedureTime", "accProcedureComplaint"]],
];

view({
  id: "accessibility",
  content: () => ({
    lead: element("p", {}, declared("accLead")),
    parts: [{ id: "accessibility", nodes: element("div", { class: "prose" }, DECLARATION.flatMap(([heading, paragraphs, items = []]) => [
      element("h2", {}, say(heading)), paragraphs.map((wording) => element("p", {}, declared(wording))),
      items.length > 0 ? element("ul", {}, items.map((wording) => element("li", {}, declared(wording)))) : ""])) }],
  }),
});

const declared = (wording) => say(wording, { title: text(data.title), version: data.version || "", contact: contact() });

/** Whom the publisher names in the settings; a page cannot know it otherwise. */
const contact = () => (data.contact && text(data.contact)) || say("accNoContact");
