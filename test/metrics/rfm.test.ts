import { onFive, RFM_INTERVALS, scoresOf, segmentOf } from "../../src/metrics/rfm.ts";

const scores = (values: number[], bins: number, inverted = false) => [
  ...scoresOf(Float64Array.from(values), bins, inverted),
];

test("ten clients in five bins: two in each, the largest the highest", () => {
  expect(scores([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 5)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test("the order of clients does not matter, and inverted the smallest is the highest", () => {
  expect(scores([50, 10, 40, 20, 30], 5)).toEqual([5, 1, 4, 2, 3]);
  expect(scores([50, 10, 40, 20, 30], 5, true)).toEqual([1, 5, 2, 4, 3]);
});

test("equal values share the mean of their ranks (1, 2.5, 2.5, 4 of 4 in 4 bins: ceil of 1, 2.5, 2.5, 4)", () => {
  expect(scores([7, 8, 8, 9], 4)).toEqual([1, 3, 3, 4]);
  expect(scores([3, 3, 3], 5)).toEqual([4, 4, 4]);
  expect(scores([], 5)).toEqual([]);
});

test.each`
  score | bins  | five
  ${1}  | ${3}  | ${1}
  ${2}  | ${3}  | ${3}
  ${3}  | ${3}  | ${5}
  ${2}  | ${4}  | ${2}
  ${3}  | ${4}  | ${4}
  ${4}  | ${5}  | ${4}
  ${1}  | ${10} | ${1}
  ${10} | ${10} | ${5}
`("score $score of $bins is $five on the scale of five", ({ score, bins, five }) => {
  expect(onFive(score, bins)).toBe(five);
});

describe("the default segments, from the best to the lost", () => {
  const names = ["champions", "loyal", "cannot lose", "at risk", "new", "promising", "attention", "fading", "lost"];
  const segments = RFM_INTERVALS.map(([r, f, m], i) => ({ name: names[i]!, r, f, m }));

  test.each`
    r    | f    | m    | name
    ${5} | ${5} | ${5} | ${"champions"}
    ${4} | ${4} | ${4} | ${"champions"}
    ${4} | ${4} | ${3} | ${"loyal"}
    ${3} | ${5} | ${5} | ${"loyal"}
    ${3} | ${3} | ${1} | ${"loyal"}
    ${5} | ${3} | ${5} | ${"loyal"}
    ${2} | ${4} | ${4} | ${"cannot lose"}
    ${1} | ${5} | ${5} | ${"cannot lose"}
    ${2} | ${4} | ${3} | ${"at risk"}
    ${2} | ${3} | ${5} | ${"at risk"}
    ${1} | ${5} | ${1} | ${"at risk"}
    ${5} | ${1} | ${5} | ${"new"}
    ${4} | ${1} | ${1} | ${"new"}
    ${5} | ${2} | ${5} | ${"promising"}
    ${4} | ${2} | ${1} | ${"promising"}
    ${3} | ${2} | ${5} | ${"attention"}
    ${3} | ${1} | ${1} | ${"attention"}
    ${2} | ${2} | ${5} | ${"fading"}
    ${2} | ${1} | ${1} | ${"fading"}
    ${1} | ${2} | ${5} | ${"lost"}
    ${1} | ${1} | ${1} | ${"lost"}
  `("recency $r, frequency $f, money $m: $name", ({ r, f, m, name }) => {
    expect(segmentOf(segments, r, f, m)).toBe(name);
  });

  test("leave nobody out", () => {
    for (let r = 1; r <= 5; r++)
      for (let f = 1; f <= 5; f++) for (let m = 1; m <= 5; m++) expect(segmentOf(segments, r, f, m)).not.toBe("");
  });

  test("scores that no row of an own table holds have no segment", () => {
    expect(segmentOf([{ name: "best", r: [4, 5], f: [4, 5], m: [4, 5] }], 4, 4, 3)).toBe("");
    expect(segmentOf([{ name: "best", r: [4, 5], f: [4, 5], m: [4, 5] }], 3, 4, 4)).toBe("");
    expect(segmentOf([{ name: "best", r: [4, 5], f: [4, 5], m: [4, 5] }], 4, 6, 4)).toBe("");
  });
});
