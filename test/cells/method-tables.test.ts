import { readKeys } from "../../src/cells/keys.ts";
import { readPlaybook } from "../../src/cells/playbook.ts";
import { readSegments } from "../../src/cells/rfm-segments.ts";
import { isRipeWord, isStop, readRipe, readRules } from "../../src/cells/rules.ts";
import { LOST, readStages, stageCleaner, stageKind, stageOrder, UNKNOWN } from "../../src/cells/stages.ts";
import { BLANK_STAGE, lostPlacesOf, placesOf, stageless } from "../../src/cells/standing.ts";
import { day, down, EN, failure, RU, serial } from "../support/cells.ts";

describe("the Stages tab", () => {
  const tab = [
    ["Stage", "Aliases", "Kind"],
    ["Talk", "call; разговор\nmeeting ,", "open"],
    ["", "nobody", ""],
    ["Deal", "offer", "won"],
    ["Offer", "talk", ""],
    ["Gone", "слив", "потерян"],
  ];

  test("name, aliases and kind; the header and rows without a name are passed over", () => {
    expect(readStages(EN, tab, "stages")).toEqual([
      { name: "Talk", aliases: ["call", "разговор", "meeting"], kind: "open", row: 2 },
      { name: "Deal", aliases: ["offer"], kind: "won", row: 4 },
      { name: "Offer", aliases: ["talk"], kind: "open", row: 5 },
      { name: "Gone", aliases: ["слив"], kind: "lost", row: 6 },
    ]);
  });

  test("a name comes before an alias, the lost stage is no step, what nobody knows is unknown", () => {
    const order = stageOrder(EN, tab, "stage_order");
    expect(order.names).toEqual(["Talk", "Deal", "Offer"]);
    const places = ["talk", "MEETING", "offer", "deal", "Closed won", "gone", "слив", "Refused", "Paused", ""];
    expect(places.map((text) => order.place(text))).toEqual([0, 0, 2, 1, 1, LOST, LOST, LOST, UNKNOWN, UNKNOWN]);
  });

  test("a funnel without a won stage does not know where a won deal stands", () => {
    expect(stageOrder(EN, down("New", "Offer"), "stage_order").place("Won")).toBe(UNKNOWN);
  });

  test("names down, across or in one cell; a single stage is no header", () => {
    const names = (input: Parameters<typeof readStages>[1]) => readStages(EN, input, "stages").map(({ name }) => name);
    expect(names(down("New", "", "Won"))).toEqual(["New", "Won"]);
    expect(names([["New", "Offer", "Won"]])).toEqual(["New", "Offer", "Won"]);
    expect(names("Stage")).toEqual(["Stage"]);
    expect(names(down("Этап", "Новый"))).toEqual(["Новый"]);
  });

  test("left out, the standard seven in the spreadsheet's language, the other language as aliases", () => {
    const stages = readStages(RU, "", "stages");
    expect(stages.map(({ name }) => name)).toEqual([
      "Новый",
      "Контакт",
      "Квалифицирован",
      "Предложение",
      "Переговоры",
      "Успешно",
      "Потерян",
    ]);
    expect(stages.map(({ kind }) => kind)).toEqual(["open", "open", "open", "open", "open", "won", "lost"]);
    expect(stages[3]).toMatchObject({ aliases: ["Offer"], row: 4 });
    expect(readStages(EN, undefined, "stages")[3]).toMatchObject({ name: "Offer", aliases: ["Предложение"] });
  });

  test.each`
    word           | name          | kind
    ${"Won"}       | ${"Paid"}     | ${"won"}
    ${"выигрыш"}   | ${"Счёт"}     | ${"won"}
    ${"продажа"}   | ${"Счёт"}     | ${"won"}
    ${"отказ"}     | ${"Архив"}    | ${"lost"}
    ${"проигрыш"}  | ${"Архив"}    | ${"lost"}
    ${"lost"}      | ${"Won back"} | ${"lost"}
    ${"в работе"}  | ${"Успешно"}  | ${"open"}
    ${"идёт"}      | ${"Won"}      | ${"open"}
    ${""}          | ${"Won"}      | ${"won"}
    ${"who knows"} | ${"Lost"}     | ${"lost"}
    ${""}          | ${"Offer"}    | ${"open"}
  `("the kind of “$name” marked “$word” is $kind", ({ word, name, kind }) => {
    expect(stageKind(word, name)).toBe(kind);
  });

  test.each`
    case                          | input                                         | code             | facts
    ${"nothing in the list"}      | ${down("", " ")}                              | ${"NO_STAGES"}   | ${{ argument: "stage_order" }}
    ${"only a lost stage"}        | ${down("Lost", "")}                           | ${"NO_STAGES"}   | ${{ argument: "stage_order" }}
    ${"a stage twice"}            | ${down("New", "Offer", "new ")}               | ${"STAGE_TWICE"} | ${{ argument: "stage_order", stage: "new", row: 3 }}
    ${"an error value in a kind"} | ${[["New", "", "open"], ["Won", "", "#N/A"]]} | ${"ERROR_VALUE"} | ${{ argument: "stage_order", row: 2, got: "#N/A" }}
  `("$case is refused", ({ input, code, facts }) => {
    expect(failure(() => stageOrder(EN, input, "stage_order"))).toEqual({ code, facts });
  });

  test("spellings are cleaned to the name: own name, alias, then the stage of that end", () => {
    const clean = stageCleaner(readStages(EN, tab, "stages"));
    expect(["TALK", "meeting", "offer", "Closed won", "отказ", "Paused", "", "in progress"].map(clean)).toEqual([
      "Talk",
      "Talk",
      "Offer",
      "Deal",
      "Gone",
      "Paused",
      "",
      "in progress",
    ]);
  });

  test("where deals stand, where they stood before the loss, and rows that hold money but no stage", () => {
    const order = stageOrder(EN, down("New", "Won"), "stage_order");
    const stages = readKeys(["won", "", "lost", "new", "Paused", ""], "stages");
    expect([...placesOf(stages, order)]).toEqual([1, BLANK_STAGE, LOST, 0, UNKNOWN, BLANK_STAGE]);
    expect([...lostPlacesOf(stages, order)!]).toEqual([1, UNKNOWN, UNKNOWN, 0, UNKNOWN, UNKNOWN]);
    expect(lostPlacesOf(undefined, order)).toBeUndefined();
    const money = Float64Array.from([1, 5, 1, 1, 1, Number.NaN]);
    expect(stageless(stages, money, undefined)).toBe(1);
    expect(stageless(stages, money, readKeys(["", "", "", "", "", "Ann"], "by"))).toBe(2);
    expect(stageless(stages, undefined)).toBe(0);
  });
});

describe("the Rules tab", () => {
  const tab = [
    ["Class", "value", "interest", "segment", "action", "role", "touch days", "note"],
    ["a", "вип", "горячий", "", "Visit", "head", "5", "soon"],
    ["*", "", "?", "Созрел", "стоп", "", "", ""],
    ["B", "*", "*", "Кафе Ёж", "не работаем", "nobody", "?", ""],
    ["B", "*", "*", "*", "", "hunter", 5, "no action"],
  ];

  test("criteria are folded, blank means any, rows without an action are passed over", () => {
    expect(readRules(EN, tab, "rules")).toEqual([
      {
        potential: "A",
        value: "vip",
        interest: "1",
        segment: "*",
        action: "Visit",
        role: "head",
        touchDays: 5,
        note: "soon",
        stop: false,
      },
      {
        potential: "*",
        value: "*",
        interest: "?",
        segment: "ripe",
        action: "стоп",
        role: "",
        touchDays: null,
        note: "",
        stop: true,
      },
      {
        potential: "B",
        value: "*",
        interest: "*",
        segment: "кафе еж",
        action: "не работаем",
        role: "nobody",
        touchDays: null,
        note: "",
        stop: true,
      },
    ]);
  });

  test("five columns are enough", () => {
    expect(readRules(EN, [["A", "*", "*", "*", "Call"]], "rules")).toMatchObject([
      { potential: "A", action: "Call", role: "", touchDays: null, note: "", stop: false },
    ]);
  });

  test("the words for “do not work” and for a ripe segment", () => {
    expect(["Do not work", "не работать", "stop", "Стоп", "не работаем"].map(isStop)).toEqual(new Array(5).fill(true));
    expect(["work", "", "stop by"].map(isStop)).toEqual([false, false, false]);
    expect(["Ripe", "созрел", "Созрела", "спелый", "*"].map(isRipeWord)).toEqual([true, true, true, true, false]);
  });

  test.each`
    case                     | rules                                                               | code              | facts
    ${"four columns"}        | ${[["A", "*", "*", "*"]]}                                           | ${"TOO_NARROW"}   | ${{ argument: "rules", columns: 4, needed: 5 }}
    ${"touch days in words"} | ${[["A", "*", "*", "*", "Call", "", "often"]]}                      | ${"NOT_A_NUMBER"} | ${{ argument: "rules", row: 1, got: "often" }}
    ${"an error value"}      | ${[["A", "*", "*", "*", "Call"], ["A", "#REF!", "*", "*", "Call"]]} | ${"ERROR_VALUE"}  | ${{ argument: "rules", row: 2, got: "#REF!" }}
  `("$case is refused", ({ rules, code, facts }) => {
    expect(failure(() => readRules(EN, rules, "rules"))).toEqual({ code, facts });
  });

  test("ripe segments: a list of names, or names until a day", () => {
    const today = serial("2026-03-31");
    expect([...readRipe(EN, down("Bars", "", "Кафе Ёж"), today)]).toEqual(["bars", "кафе еж"]);
    expect([...readRipe(EN, "Bars", today)]).toEqual(["bars"]);
    expect([...readRipe(EN, undefined, today)]).toEqual([]);
    const until = [
      ["Segment", "Ripe until"],
      ["Bars", day("2026-03-31")],
      ["Cafés", "2026-03-30"],
      ["Hotels", ""],
      ["", day("2026-05-01")],
    ];
    expect([...readRipe(EN, until, today)]).toEqual(["bars"]);
    expect(failure(() => readRipe(EN, [...until, ["Pubs", "spring"]], today))).toEqual({
      code: "NOT_A_DATE",
      facts: { argument: "ripe", row: 6, got: "spring" },
    });
  });
});

describe("the Playbook tab", () => {
  const tab = [
    ["Stage", "step", "role", "days", "script", "checkpoint days", "questions"],
    ["New", "Answer", "hunter", "0", "Hello", 1, "#N/A"],
    ["New", "Call", "hunter", 2, "", "", ""],
    ["Offer", "", "hunter", 2, "", "", ""],
    ["Оффер", "Ask", "", "", "", "", ""],
    ["Won", "Hand over", "farmer", 1, "Thanks", 3, ""],
  ];

  test("the first step of a stage, by any spelling; won and lost words find the stage that is won or lost", () => {
    const step = readPlaybook(EN, tab, "playbook");
    expect(step(" NEW")).toEqual({ step: "Answer", role: "hunter", days: 0, script: "Hello", checkpointDays: 1 });
    expect(step("оффер")).toEqual({
      step: "Ask",
      role: "",
      days: Number.NaN,
      script: "",
      checkpointDays: Number.NaN,
    });
    expect(step("Успешно")?.step).toBe("Hand over");
    expect([step("Lost"), step("Offer"), step("Paused"), step("Stage")]).toEqual(new Array(4).fill(undefined));
  });

  test("without a header row the first row is a step", () => {
    expect(readPlaybook(EN, tab.slice(1), "playbook")("new")?.step).toBe("Answer");
  });

  test.each`
    case                | input                                   | code              | facts
    ${"none"}           | ${undefined}                            | ${"MISSING"}      | ${{ argument: "playbook" }}
    ${"a blank cell"}   | ${""}                                   | ${"MISSING"}      | ${{ argument: "playbook" }}
    ${"one cell"}       | ${"New"}                                | ${"TOO_NARROW"}   | ${{ argument: "playbook", columns: 1, needed: 6 }}
    ${"five columns"}   | ${[["New", "Call", "", 1, ""]]}         | ${"TOO_NARROW"}   | ${{ argument: "playbook", columns: 5, needed: 6 }}
    ${"days in words"}  | ${[["New", "Call", "", "soon", "", 1]]} | ${"NOT_A_NUMBER"} | ${{ argument: "playbook", row: 1, got: "soon" }}
    ${"an error value"} | ${[["New", "Call", "", 1, "#REF!", 1]]} | ${"ERROR_VALUE"}  | ${{ argument: "playbook", row: 1, got: "#REF!" }}
  `("$case is refused", ({ input, code, facts }) => {
    expect(failure(() => readPlaybook(EN, input, "playbook"))).toEqual({ code, facts });
  });
});

describe("a table of RFM segments of one's own", () => {
  test("bounds, open ones where blank; the header and rows without a name are passed over", () => {
    const segments = readSegments(
      EN,
      [
        ["Segment", "R from", "R to", "F from", "F to", "M from", "M to"],
        [" Best ", 4, "5", 3, 4, 1, 2],
        ["", 1, 1, 1, 1, 1, 1],
        ["Rest", "", "", "", "", "", ""],
      ],
      "segments",
    );
    const open = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    expect(segments).toEqual([
      { name: "Best", r: [4, 5], f: [3, 4], m: [1, 2] },
      { name: "Rest", r: open, f: open, m: open },
    ]);
  });

  test("without a header the first row is a segment, also with a bound typed as text or left blank", () => {
    expect(readSegments(EN, [["Best", "4", 5, 1, 5, 1, 5]], "segments")[0]).toMatchObject({ name: "Best", r: [4, 5] });
    expect(readSegments(EN, [["Rest", "", 5, 1, 5, 1, 5]], "segments")).toHaveLength(1);
  });

  test.each`
    case                  | input                                                            | code              | facts
    ${"six columns"}      | ${[["Best", 1, 2, 3, 4, 5]]}                                     | ${"TOO_NARROW"}   | ${{ argument: "segments", columns: 6, needed: 7 }}
    ${"a blank cell"}     | ${undefined}                                                     | ${"TOO_NARROW"}   | ${{ argument: "segments", columns: 1, needed: 7 }}
    ${"a bound in words"} | ${[["Best", 1, 2, 1, 5, 1, 5], ["Rest", 1, "high", 1, 5, 1, 5]]} | ${"NOT_A_NUMBER"} | ${{ argument: "segments", row: 2, got: "high" }}
  `("$case is refused", ({ input, code, facts }) => {
    expect(failure(() => readSegments(EN, input, "segments"))).toEqual({ code, facts });
  });
});
